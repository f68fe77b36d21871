create table report (
    id              uuid primary key,
    number          text             not null unique,
    tracking_token  text             not null unique,
    fingerprint     text             not null,
    source          text             not null,
    source_event_id text             not null,
    channel         text             not null,
    title           text             not null,
    description     text             not null,
    matter_code     text,
    grid_code       text,
    grid_label      text,
    area            text collate "C" not null,
    lat             double precision,
    lon             double precision,
    address         text,
    occurred_at     timestamptz      not null,
    received_at     timestamptz      not null,
    submitter       text             not null,
    callback_wanted boolean          not null,
    confidential    boolean          not null,
    attachments     text             not null,
    -- What a source reports under one id is one report.
    unique (source, source_event_id)
);
-- Lists run from the newest to the oldest: all, those of an area, those that somebody handed in.
create index report_by_time on report (received_at, id);
create index report_by_area on report (area, received_at, id);
create index report_by_submitter on report (submitter, received_at, id);
