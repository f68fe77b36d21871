-- What time will bring to open cases: a function of the cases, so the table may be emptied and built anew. A claim pushes fires_at
-- ahead; whoever claimed a row and died has only put it off. A clock that has said all it has to say stays as overdue, without fires_at.
create table case_timer (
    case_id     uuid        not null,
    act         text        not null,
    subject     uuid        not null,
    area        text        not null collate "C",
    unit        text,
    due         timestamptz,
    yellow_from timestamptz,
    fires_at    timestamptz,
    primary key (case_id, act, subject)
) with (fillfactor = 80);
create index case_timer_firing on case_timer (fires_at) where fires_at is not null;
create index case_timer_due on case_timer (due, case_id, act, subject) where due is not null;
create index case_timer_of_unit on case_timer (unit, due) where unit is not null;

-- The steps that were taken, and who was told; audiences such as UNIT_HEAD 329901-HOUSING.
create table supervision_step (
    case_id  uuid        not null,
    version  bigint      not null,
    at       timestamptz not null,
    area     text        not null collate "C",
    clock    text        not null,
    task_id  uuid,
    unit     text,
    step     text        not null,
    due      timestamptz not null,
    told     text[]      not null,
    primary key (case_id, version)
);
create index supervision_step_latest on supervision_step (at desc, case_id, version);
create index supervision_step_of_unit on supervision_step (unit, at desc) where unit is not null;
