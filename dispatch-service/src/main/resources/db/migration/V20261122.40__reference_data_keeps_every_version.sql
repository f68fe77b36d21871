-- What is in force now, and what has gone (deleted).
create table reference_record (
    kind           text    not null,
    code           text    not null,
    version        bigint  not null,
    effective_from date    not null,
    deleted        boolean not null,
    parent         text,
    body           jsonb   not null,
    primary key (kind, code)
);
create index reference_record_by_parent on reference_record (kind, parent, code) where not deleted;

-- All that ever was in force, so that a case can show the version that routed it.
create table reference_version (
    kind           text        not null,
    code           text        not null,
    version        bigint      not null,
    effective_from date        not null,
    deleted        boolean     not null,
    body           jsonb       not null,
    recorded_at    timestamptz not null,
    primary key (kind, code, version)
);
