create table counter (
    id      uuid primary key,
    version int  not null,
    value   int  not null,
    largest int  not null default 100 check (value <= largest)
);
create table sighting (
    message_id uuid not null,
    word       text not null check (word <> 'poison')
);
