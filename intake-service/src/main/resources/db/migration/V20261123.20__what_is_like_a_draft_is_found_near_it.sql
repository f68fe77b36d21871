create index report_by_place on report using gist (point(lon, lat))
    where lat is not null and lon is not null and not confidential;
