-- Whether the centre has taken a step (催办、督办) about a clock of the task that still runs.
alter table task add column supervised boolean not null default false;

create index task_supervised_by_unit on task (unit, next_due, id) where supervised;
