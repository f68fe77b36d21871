create table idempotency_answer (
    caller       text        not null,
    key          text        not null,
    fingerprint  text        not null,
    aggregate_id uuid,
    refused      boolean     not null,
    body         text        not null,
    answered_at  timestamptz not null,
    primary key (caller, key)
);
create index idempotency_answer_by_age on idempotency_answer using brin (answered_at);
