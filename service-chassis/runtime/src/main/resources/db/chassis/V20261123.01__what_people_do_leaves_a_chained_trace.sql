-- One row an accepted command of a person. The rows of an aggregate are a chain: each holds the hash of the one before it, and its own
-- hash is over all its columns but the first. Numbers follow the order of insertion over all chains; anchors seal ranges of them.
create table audit_entry (
    no              bigint generated always as identity,
    aggregate_id    uuid        not null,
    seq             bigint      not null,
    at              timestamptz not null,
    command         text        not null,
    subject         uuid        not null,
    area            text,
    actor_id        text        not null,
    actor_role      text        not null,
    actor_org       text,
    actor_unit      text,
    address         text,
    user_agent      text,
    app             text,
    trace_id        text,
    idempotency_key text,
    change          text        not null,
    previous        text        not null,
    hash            text        not null,
    primary key (aggregate_id, seq)
);
create unique index audit_entry_by_no on audit_entry (no);

-- Seals all entries up to one number. A chain cannot tell that its tail is gone, or that it never was; the anchor can.
create table audit_anchor (
    no         bigint primary key,
    at         timestamptz not null,
    after_no   bigint      not null,
    up_to_no   bigint      not null,
    entries    bigint      not null,
    digest     text        not null,
    previous   text        not null,
    hash       text        not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows', tg_table_name;
end
$$;

create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
create trigger audit_anchor_only_grows before update or delete or truncate on audit_anchor
    for each statement execute function refuse_change();
