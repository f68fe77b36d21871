-- Ids are UUIDv7, so the index grows at its end and old messages can be dropped by range.
create table inbox (
    message_id  uuid primary key,
    received_at timestamptz not null
);
