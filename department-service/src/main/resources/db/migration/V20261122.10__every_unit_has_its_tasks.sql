-- One row a task. The file is the aggregate; the columns beside it are those that lists filter or sort on.
create table task (
    id        uuid        primary key,
    case_id   uuid        not null,
    unit      text        not null,
    role      text        not null,
    state     text        not null,
    open      boolean     not null,
    grid_code text        not null,
    next_due  timestamptz not null,
    file      jsonb       not null
) with (fillfactor = 80);

create index task_by_case on task (case_id);
create index task_by_unit on task (unit, next_due, id);
create index task_open_by_unit on task (unit, next_due, id) where open;
