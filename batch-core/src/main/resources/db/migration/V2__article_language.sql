-- The language an article is in: a tag such as en, und where it cannot be told, null where nobody looked.
alter table articles add column if not exists language varchar(10);
