-- The news desk's own tables. The tables of the jobs (BATCH_*) are Spring Batch's.
-- H2 commits each statement by itself: all are written so that a start that was cut off among them can be repeated.

-- One row a run of collectNews; its number is the job's identity. A recovered run keeps the unfinished one.
create table if not exists collections (
    collection bigint primary key,
    finished   boolean default false not null
);

-- What is remembered of a source from one collection to the next.
create table if not exists sources (
    name          varchar(200) primary key,
    etag          varchar(1000),
    last_modified varchar(200),
    last_success  timestamp(3) with time zone,
    failures      int default 0 not null,
    problem       varchar(1000)
);

-- One row a source and collection: fetched = taken + known + rejected.
create table if not exists fetches (
    collection bigint       not null references collections,
    source     varchar(200) not null,
    fetched    int          not null,
    taken      int          not null,
    known      int          not null,
    rejected   int          not null,
    problem    varchar(1000),
    primary key (collection, source)
);

-- Every article that came in, and every item that could not be read (state rejected, with its reason).
create table if not exists articles (
    id           varchar(40)   primary key,
    collection   bigint        not null references collections,
    source       varchar(200)  not null,
    outlet       varchar(300)  not null,
    feed_id      varchar(1000),
    url          varchar(4000),
    kind         varchar(20)   not null,
    title        varchar(2000) not null,
    published    timestamp(3) with time zone,
    body         clob          not null,
    state        varchar(20)   not null check (state in ('raw', 'analyzed', 'rejected')),
    reason       varchar(1000),
    clean_title  varchar(2000),
    clean_text   clob,
    check ((state = 'rejected') = (reason is not null)),
    check ((state = 'analyzed') = (clean_text is not null))
);
create index if not exists articles_by_state on articles (state, id);
create index if not exists articles_by_collection on articles (collection);

-- By these an article is known again: its address, its id in the feed, its words.
create table if not exists article_keys (
    article_key varchar(64) primary key,
    article_id  varchar(40) not null references articles
);

-- Spans of the clean text, in UTF-16 units.
create table if not exists sentences (
    article_id varchar(40) not null references articles,
    position   int         not null,
    span_start int         not null,
    span_end   int         not null,
    primary key (article_id, position)
);

-- What grouping knows of an article, as JSON.
create table if not exists article_terms (
    article_id varchar(40) primary key references articles,
    terms      clob not null
);

-- One row an edition and revision; the document is there once it is composed, and then never changes. A roll-up is an edition
-- too, under its own name; its document is replaced where it is made anew.
create table if not exists briefings (
    briefing   varchar(60) not null,
    edition    date        not null,
    revision   int         not null,
    number     int         not null,
    window_from timestamp(3) with time zone,
    cut_off    timestamp(3) with time zone not null,
    document   clob,
    primary key (briefing, edition, revision)
);

-- What became of each article that came in for an edition: exactly one row each.
create table if not exists briefing_items (
    briefing    varchar(60) not null,
    edition     date        not null,
    revision    int         not null,
    article_id  varchar(40) not null references articles,
    disposition varchar(20) not null
        check (disposition in ('printed', 'grouped', 'duplicate', 'waiting', 'held_back', 'rejected')),
    reason      varchar(1000),
    primary key (briefing, edition, revision, article_id),
    foreign key (briefing, edition, revision) references briefings
);
create index if not exists briefing_items_by_article on briefing_items (article_id, briefing);

create table if not exists stories (
    briefing  varchar(60) not null,
    edition   date        not null,
    revision  int         not null,
    id        varchar(40) not null,
    storyline varchar(40) not null,
    rank      double precision not null,
    primary key (briefing, edition, revision, id),
    foreign key (briefing, edition, revision) references briefings
);

create table if not exists story_articles (
    briefing   varchar(60) not null,
    edition    date        not null,
    revision   int         not null,
    story      varchar(40) not null,
    article_id varchar(40) not null references articles,
    copy_of    varchar(40),
    primary key (briefing, edition, revision, article_id),
    foreign key (briefing, edition, revision, story) references stories
);

-- A storyline as it stood after an edition. Later editions add rows and leave these as they are.
create table if not exists storylines (
    briefing varchar(60) not null,
    edition  date        not null,
    revision int         not null,
    id       varchar(40) not null,
    content  clob        not null,
    primary key (briefing, edition, revision, id),
    foreign key (briefing, edition, revision) references briefings
);

create table if not exists reports (
    briefing varchar(60)   not null,
    edition  date          not null,
    revision int           not null,
    format   varchar(20)   not null,
    path     varchar(4000) not null,
    bytes    bigint        not null,
    sha256   varchar(64)   not null,
    primary key (briefing, edition, revision, format),
    foreign key (briefing, edition, revision) references briefings
);

-- The outbox: one row a recipient and edition. `sending` is made durable before the first byte goes out.
create table if not exists deliveries (
    briefing      varchar(60)  not null,
    edition       date         not null,
    revision      int          not null,
    recipient     varchar(320) not null,
    state         varchar(20)  not null
        check (state in ('pending', 'sending', 'sent', 'deferred', 'failed', 'unknown')),
    attempts      int default 0 not null,
    detail        varchar(1000),
    first_attempt timestamp(3) with time zone,
    last_attempt  timestamp(3) with time zone,
    primary key (briefing, edition, revision, recipient),
    foreign key (briefing, edition, revision) references briefings
);
create index if not exists deliveries_by_state on deliveries (state);
