create table campaign (
    id        uuid   primary key,
    area      text   not null collate "C",
    state     text   not null,
    version   bigint not null,
    title     text   not null,
    runs_from date   not null,
    runs_to   date   not null,
    document  jsonb  not null
);
create index campaign_by_area on campaign (area, id);

-- A finding's id is the id of the event, and so of the case, that comes of it.
create table checklist (
    id          uuid   primary key,
    area        text   not null collate "C",
    state       text   not null,
    version     bigint not null,
    campaign_id uuid   not null,
    findings    uuid[] not null,
    document    jsonb  not null
);
create index checklist_by_campaign on checklist (campaign_id, id);
create index checklist_by_area on checklist (area, id);
