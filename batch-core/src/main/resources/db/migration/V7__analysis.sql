-- The collection in which an article was analysed: not the one that it came in with where its page could be fetched only later.
alter table articles add column if not exists analyzed_in bigint;
update articles set analyzed_in = collection where state = 'analyzed' and analyzed_in is null;
create index if not exists articles_by_analysis on articles (analyzed_in);
