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
