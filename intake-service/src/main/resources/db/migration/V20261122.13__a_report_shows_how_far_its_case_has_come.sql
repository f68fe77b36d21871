create table progress (
    report_id uuid primary key,
    status    text not null,
    version   int  not null
);

create table progress_step (
    seq       bigint generated always as identity primary key,
    report_id uuid        not null,
    at        timestamptz not null,
    status    text        not null,
    text      text        not null
);
create index progress_step_by_report on progress_step (report_id, seq);
