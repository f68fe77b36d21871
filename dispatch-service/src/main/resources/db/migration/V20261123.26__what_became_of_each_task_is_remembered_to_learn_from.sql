-- A row a task: whom a matter of a town was sent to, and how that ended. What is off the lists 准入 is marked when it is sent.
create table routing_record (
    task_id       uuid primary key,
    case_id       uuid                  not null,
    town          text      collate "C" not null,
    matter_code   text                  not null,
    unit          text                  not null,
    lead          boolean               not null,
    off_list      boolean               not null,
    assigned_at   timestamptz           not null,
    outcome       text,
    reason        text,
    proposed_unit text
);
create index routing_record_by_town on routing_record (town, assigned_at);
create index routing_record_by_case on routing_record (case_id);

-- A row a closed case: the words that its matter was told in.
create table routing_lesson (
    case_id     uuid primary key,
    matter_code text        not null,
    words       text[]      not null,
    closed_at   timestamptz not null
);
create index routing_lesson_by_time on routing_lesson (closed_at);
