-- Column names are those that Debezium's outbox event router reads, so that change data capture may take the relay's place.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       jsonb       not null,
    traceparent   text,
    "timestamp"   timestamptz not null,
    shard         int         not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, fillfactor = 100);
