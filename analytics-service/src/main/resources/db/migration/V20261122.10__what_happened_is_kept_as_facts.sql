-- A row a case. Times are kept, not only the latest state, so that any cut-off in the past can be asked for.
-- Columns fill up as messages come in, in whatever order the topics are read.
create table case_fact (
    case_id         uuid primary key,
    version         bigint not null,
    number          text,
    source          text,
    channel         text,
    matter_code     text,
    grid_code       text,
    urgency         text,
    state           text,
    result_code     text,
    self_handled    boolean,
    feedback_at     timestamptz,
    closed_at       timestamptz,
    last_trace_id   text,
    received_at     timestamptz,
    accepted_at     timestamptz,
    self_started_at timestamptz,
    dispatched_at   timestamptz,
    rejected_at     timestamptz,
    excluded_at     timestamptz,
    reworked_at     timestamptz
) with (fillfactor = 80);

create index case_fact_by_reception on case_fact (received_at);
create index case_fact_by_closing on case_fact (closed_at) where closed_at is not null;
create index case_fact_still_open on case_fact (case_id) where closed_at is null and excluded_at is null;

-- A row a promise to have a case handled by a time. The one in force at a cut-off is the newest set before it.
create table due_fact (
    case_id uuid        not null,
    version bigint      not null,
    set_at  timestamptz not null,
    due     timestamptz not null,
    primary key (case_id, version)
);

create index due_fact_by_due on due_fact (due);

-- A row a task of a unit.
create table task_fact (
    task_id             uuid primary key,
    version             bigint not null,
    case_id             uuid,
    unit                text,
    role                text,
    mandatory           boolean,
    state               text,
    requires_arrival    boolean,
    feedback_at         timestamptz,
    confirmed_at        timestamptz,
    last_trace_id       text,
    assigned_at         timestamptz,
    sign_due            timestamptz,
    arrive_due          timestamptz,
    handle_due          timestamptz,
    signed_at           timestamptz,
    arrived_at          timestamptz,
    return_requested_at timestamptz,
    returned_at         timestamptz,
    reworked_at         timestamptz,
    withdrawn_at        timestamptz
) with (fillfactor = 80);

create index task_fact_leads on task_fact (case_id, assigned_at) where role = 'LEAD';
create index task_fact_by_assignment on task_fact (assigned_at);
create index task_fact_by_sign_due on task_fact (sign_due);
create index task_fact_by_arrive_due on task_fact (arrive_due);
create index task_fact_by_confirmation on task_fact (confirmed_at) where confirmed_at is not null;
