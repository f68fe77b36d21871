create table number_block (
    county text not null,
    day    date not null,
    last   int  not null,
    primary key (county, day)
);
