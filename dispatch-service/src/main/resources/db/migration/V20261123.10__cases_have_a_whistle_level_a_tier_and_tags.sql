-- How loud a case's whistle is, whose centre commands it, what level waits for approval, and its tags.
alter table case_file
    add column level           text   not null default 'ROUTINE',
    add column tier            text   not null default 'TOWN',
    add column pending_whistle text,
    add column tags            text[] not null default '{}';
create index case_file_raised on case_file (tier, level, id) where level <> 'ROUTINE' or tier <> 'TOWN';
create index case_file_pending_whistle on case_file (id) where pending_whistle is not null;
create index case_file_by_tag on case_file using gin (tags);
