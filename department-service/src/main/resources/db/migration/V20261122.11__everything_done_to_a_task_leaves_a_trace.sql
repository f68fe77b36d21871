-- Written in the transaction that changed the task, never changed afterwards.
create table task_timeline (
    task_id    uuid        not null,
    version    bigint      not null,
    at         timestamptz not null,
    type       text        not null,
    state      text        not null,
    actor_id   text        not null,
    actor_role text        not null,
    text       text,
    trace_id   text,
    primary key (task_id, version)
);
