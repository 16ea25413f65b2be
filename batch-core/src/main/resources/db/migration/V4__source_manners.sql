-- When a source may be asked again, and where it stands now.
alter table sources add column if not exists address      varchar(4000);
alter table sources add column if not exists asked        timestamp(3) with time zone;
alter table sources add column if not exists not_before   timestamp(3) with time zone;
alter table sources add column if not exists fresh_until  timestamp(3) with time zone;
alter table sources add column if not exists feed_times   varchar(400);
alter table sources add column if not exists wait_seconds bigint default 0 not null;
alter table sources add column if not exists moved_to     varchar(4000);
alter table sources add column if not exists moved_since  timestamp(3) with time zone;
alter table sources add column if not exists empty        int default 0 not null;

-- Why a source was not asked in a collection.
alter table fetches add column if not exists held varchar(1000);

-- How many articles a source gives, and when it gave the last one.
create index if not exists articles_by_source on articles (source, published);
