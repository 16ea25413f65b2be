-- What a story's rank is made of, as JSON; null for stories of editions that were made before it was kept.
alter table stories add column if not exists rank_parts varchar(400);
create index if not exists stories_by_storyline on stories (briefing, storyline);
