-- Ids are UUIDv7, so the key's index grows at its end; the block range index serves the forgetting of old messages.
create table inbox (
    message_id  uuid primary key,
    received_at timestamptz not null
);
create index inbox_by_age on inbox using brin (received_at);
