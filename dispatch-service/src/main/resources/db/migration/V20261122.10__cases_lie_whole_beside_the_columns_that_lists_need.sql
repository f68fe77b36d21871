-- The document is the case; the other columns are its shadow, for lists. Codes of the org tree are compared byte by byte, so that
-- "begins with" is a range of an index.
create table case_file (
    id           uuid primary key,
    number       text        not null unique,
    title        text        not null,
    state        text        not null,
    state_since  timestamptz not null,
    round        int         not null,
    version      bigint      not null,
    area         text        not null collate "C",
    matter_code  text,
    matter_name  text,
    urgency      text,
    grid_code    text,
    grid_label   text,
    lead_unit    text,
    units        text[]      not null,
    channel      text        not null,
    source       text        not null,
    reported_at  timestamptz not null,
    accepted_at  timestamptz,
    dispatch_due timestamptz,
    handle_due   timestamptz,
    closed_at    timestamptz,
    result_code  text,
    document     jsonb       not null
) with (fillfactor = 80);
create index case_file_by_area on case_file (area, id);
create index case_file_by_unit on case_file using gin (units);
create index case_file_open on case_file (state, id) where state not in ('CLOSED', 'REJECTED');

create table case_timeline (
    case_id    uuid        not null,
    version    bigint      not null,
    at         timestamptz not null,
    type       text        not null,
    state      text        not null,
    actor_id   text        not null,
    actor_role text        not null,
    text       text,
    trace_id   text,
    primary key (case_id, version)
);
