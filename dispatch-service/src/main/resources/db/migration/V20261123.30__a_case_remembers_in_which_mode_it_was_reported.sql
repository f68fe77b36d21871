alter table case_file
    add column mode      text not null default 'NORMAL',
    add column emergency uuid;
create index case_file_by_emergency on case_file (emergency, id) where emergency is not null;
