-- What became of mediations, campaigns, patrols and orders, a row a step.
create table dossier_timeline (
    dossier_id uuid        not null,
    version    bigint      not null,
    seq        int         not null,
    at         timestamptz not null,
    type       text        not null,
    state      text        not null,
    actor_id   text        not null,
    actor_role text        not null,
    text       text,
    trace_id   text,
    primary key (dossier_id, version, seq)
);

-- As with cases, the document is the whole, and codes of the org tree are compared byte by byte.
create table mediation (
    id         uuid        primary key,
    area       text        not null collate "C",
    state      text        not null,
    version    bigint      not null,
    case_id    uuid        not null,
    holds_case boolean     not null,
    opened_at  timestamptz not null,
    document   jsonb       not null
);
create index mediation_by_area on mediation (area, id);
create index mediation_by_case on mediation (case_id, id);
-- A case waits for one mediation at a time.
create unique index mediation_that_holds_a_case on mediation (case_id) where holds_case;
