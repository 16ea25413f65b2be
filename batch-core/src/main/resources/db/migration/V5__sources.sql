-- How far the files of a source were read: those that were read wholly and have not changed are not read again, and a large
-- one that was cut off goes on where it stopped.
create table if not exists source_marks (
    source varchar(200)  not null,
    item   varchar(4000) not null,
    mark   varchar(200)  not null,
    primary key (source, item)
);

-- A source may be taken in portion by portion; the fetch is finished with the last one.
alter table fetches add column if not exists finished boolean default true not null;

-- The page of an article of which only a teaser or a link came in: exactly one of page and problem.
create table if not exists article_pages (
    article_id varchar(40) primary key references articles,
    page       clob,
    problem    varchar(1000)
);

-- What an article is, where it is not simply one: TEASER, PAYWALLED, LIVE_BLOG or GALLERY.
alter table articles add column if not exists form varchar(20);

-- The first and last lines of an article, by key, and those that an outlet was found to repeat from article to article.
create table if not exists article_lines (
    article_id varchar(40) not null references articles,
    line_key   varchar(20) not null,
    primary key (article_id, line_key)
);
-- Most lines stand in one article only: by this index they are counted one after the other, not all at once.
create index if not exists article_lines_by_key on article_lines (line_key);
create table if not exists learned_lines (
    source   varchar(200) not null,
    outlet   varchar(300) not null,
    line_key varchar(20)  not null,
    primary key (source, outlet, line_key)
);
