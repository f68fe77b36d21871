-- Each bytea is a nonce and an AES-256-GCM ciphertext, bound to its row and column.
create table party (
    id        uuid primary key,
    report_id uuid not null,
    side      text not null,
    ref       text not null,
    key_id    text not null,
    name      bytea,
    phone     bytea,
    address   bytea,
    unique (report_id, side) deferrable initially deferred
);
