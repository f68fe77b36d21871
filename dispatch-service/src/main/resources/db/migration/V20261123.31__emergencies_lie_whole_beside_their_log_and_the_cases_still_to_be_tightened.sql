-- The document is the emergency; the other columns are its shadow. people: all who were ever called up by it.
create table emergency (
    id          uuid primary key,
    org         text        not null collate "C",
    mode        text        not null,
    level       text        not null,
    title       text        not null,
    declared_at timestamptz not null,
    expires_at  timestamptz not null,
    remind_at   timestamptz,
    version     bigint      not null,
    call_ups    uuid[]      not null,
    people      text[]      not null,
    document    jsonb       not null
);
create index emergency_active on emergency (expires_at) where mode in ('ALERT', 'EMERGENCY');
create index emergency_by_call_up on emergency using gin (call_ups);
create index emergency_by_person on emergency using gin (people);

create table emergency_log (
    emergency  uuid        not null,
    version    bigint      not null,
    at         timestamptz not null,
    kind       text        not null,
    actor_id   text        not null,
    actor_role text        not null,
    text       text,
    primary key (emergency, version)
);

-- Open cases of an emergency's scope still to be gone over, those after last_case. Whoever holds the lease does a batch.
create table emergency_sweep (
    emergency    uuid        not null,
    due_at       timestamptz not null,
    last_case    uuid        not null default '00000000-0000-0000-0000-000000000000',
    leased_until timestamptz,
    primary key (emergency, due_at)
);
create index emergency_sweep_by_due on emergency_sweep (due_at);
