-- A page that failed for a reason that may pass is asked for again: how often it was, and from when it may be once more.
alter table article_pages add column if not exists attempts int default 1 not null;
alter table article_pages add column if not exists again timestamp(3) with time zone;

-- What sites allow robots, as it was last seen; without rules where a site has none.
create table if not exists robots (
    place varchar(300) primary key,
    asked timestamp(3) with time zone not null,
    rules varbinary(500000)
);

-- What the page says of an article, beside its text.
alter table articles add column if not exists byline   varchar(1000);
alter table articles add column if not exists modified timestamp(3) with time zone;
alter table articles add column if not exists image    varchar(2000);
