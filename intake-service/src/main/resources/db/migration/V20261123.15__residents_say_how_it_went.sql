alter table progress add column round int not null default 1;

-- What a resident said by his tracking link, each wish once a round of his case; texts without numbers and names.
create table voice (
    report_id uuid        not null,
    round     int         not null,
    wish      text        not null,
    at        timestamptz not null,
    primary key (report_id, round, wish)
);
