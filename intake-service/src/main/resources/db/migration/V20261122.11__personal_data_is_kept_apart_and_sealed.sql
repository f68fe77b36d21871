-- Each bytea is a nonce and an AES-256-GCM ciphertext, bound to its row and column.
create table personal_data (
    report_id  uuid primary key,
    key_id     text not null,
    name       bytea,
    phone      bytea,
    address    bytea,
    wording    bytea,
    phone_hash text
);
create index personal_data_by_phone on personal_data (phone_hash) where phone_hash is not null;

create table personal_data_access (
    id        uuid primary key,
    report_id uuid        not null,
    who       text        not null,
    role      text        not null,
    purpose   text        not null,
    at        timestamptz not null
);
create index personal_data_access_by_report on personal_data_access (report_id);
