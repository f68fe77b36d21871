create table incident (
    id          uuid primary key,
    title       text        not null,
    automatic   boolean     not null,
    area        text        collate "C" not null,
    matter_code text,
    opened_at   timestamptz not null,
    opened_by   text        not null,
    closed_at   timestamptz,
    closed_by   text
);
create index incident_by_area on incident (area, id);
-- What came in lately, for storms and repetitions.
create index case_file_by_time on case_file (reported_at);
