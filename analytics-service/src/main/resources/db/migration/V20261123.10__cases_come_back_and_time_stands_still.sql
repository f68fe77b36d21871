-- Facts now tell more than the ones kept so far can know, so all are read anew: the consumer group's generation rises with this.
truncate case_fact, due_fact, task_fact, inbox;

drop index case_fact_by_closing, case_fact_still_open, task_fact_leads, task_fact_by_sign_due, task_fact_by_arrive_due;

alter table case_fact
    drop column self_handled,
    drop column feedback_at,
    drop column closed_at,
    drop column rejected_at,
    drop column excluded_at,
    add column mode         text,
    add column original_due timestamptz,
    add column reopened_at  timestamptz,
    add column extended_at  timestamptz,
    add column suspended_at timestamptz,
    add column escalated_at timestamptz,
    add column repeated_at  timestamptz;

create index case_fact_still_open on case_fact (state)
    where state not in ('CLOSED', 'EVALUATED', 'REJECTED', 'MERGED', 'CANCELLED');

-- A row a turn of a case: it was closed, left the figures, stood still, or came back. The newest before a cut-off tells how it stood.
create table turn_fact (
    case_id      uuid        not null,
    version      bigint      not null,
    at           timestamptz not null,
    round        int         not null,
    standing     text        not null,
    feedback_at  timestamptz,
    self_handled boolean,
    primary key (case_id, version)
);

create index turn_fact_closings on turn_fact (at) where standing = 'CLOSED';

alter table task_fact
    drop column sign_due,
    drop column arrive_due,
    drop column handle_due,
    add column contacted_at          timestamptz,
    add column arrival_disputed_at   timestamptz,
    add column transferred_at        timestamptz,
    add column follow_up_at          timestamptz;

-- A row a date that a unit was given for one of its clocks. The one in force at a cut-off is the newest set before it.
create table task_due_fact (
    task_id uuid        not null,
    clock   text        not null,
    version bigint      not null,
    set_at  timestamptz not null,
    due     timestamptz not null,
    primary key (task_id, clock, version)
);

create index task_due_fact_by_due on task_due_fact (clock, due);

-- A row each time that a task took the lead of its case.
create table lead_fact (
    task_id uuid        not null,
    version bigint      not null,
    case_id uuid        not null,
    unit    text        not null,
    at      timestamptz not null,
    primary key (task_id, version)
);

create index lead_fact_of_the_case on lead_fact (case_id, at);

-- A row a callback to the reporter, or a rating of his.
create table answer_fact (
    answer_id     uuid primary key,
    version       bigint not null,
    case_id       uuid,
    round         int,
    kind          text,
    outcome       text,
    resolved      text,
    satisfaction  text,
    last_trace_id text,
    answered_at   timestamptz,
    excluded_at   timestamptz
);

create index answer_fact_of_the_case on answer_fact (case_id, round);
