create table resident_order (
    id         uuid        primary key,
    area       text        not null collate "C",
    state      text        not null,
    version    bigint      not null,
    ordered_by text        not null,
    expires_at timestamptz not null,
    document   jsonb       not null
);
create index resident_order_by_area on resident_order (area, id);
create index resident_order_waiting on resident_order (expires_at) where state in ('POSTED', 'PUBLISHED');

-- One row a worker, grid and ISO week; the sums are what the rule of the week looks at.
create table patrol_diary (
    id       uuid   primary key,
    area     text   not null collate "C",
    state    text   not null,
    version  bigint not null,
    worker   text   not null,
    week     text   not null,
    outings  int    not null,
    seconds  bigint not null,
    patrols  uuid[] not null,
    events   uuid[] not null,
    document jsonb  not null
);
create index patrol_diary_by_week on patrol_diary (week, area);
create index patrol_diary_by_area on patrol_diary (area, id);
create index patrol_diary_by_patrol on patrol_diary using gin (patrols);
create index patrol_diary_by_event on patrol_diary using gin (events);
