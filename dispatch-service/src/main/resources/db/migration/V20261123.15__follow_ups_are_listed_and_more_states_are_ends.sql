-- Follow-up tasks outlive their case's closing, so somebody has to be able to list them.
alter table case_file add column open_follow_ups int not null default 0;
create index case_file_with_follow_ups on case_file (id) where open_follow_ups > 0;

drop index case_file_open;
create index case_file_open on case_file (state, id)
    where state not in ('CLOSED', 'EVALUATED', 'REJECTED', 'MERGED', 'CANCELLED');
