alter table case_file
    add column lat         double precision,
    add column lon         double precision,
    add column master_id   uuid,
    add column incident_id uuid,
    add column repeated    boolean not null default false,
    add column off_list    boolean not null default false;
update case_file
set lat = (document #>> '{file,report,place,lat}')::double precision,
    lon = (document #>> '{file,report,place,lon}')::double precision;

-- What lies in a box around a place.
create index case_file_by_place on case_file using gist (point(lon, lat)) where lat is not null and lon is not null;
-- What was reported of a matter lately.
create index case_file_by_matter on case_file (matter_code, reported_at) where matter_code is not null;
create index case_file_by_master on case_file (master_id) where master_id is not null;
create index case_file_by_incident on case_file (incident_id) where incident_id is not null;
create index case_file_repeated on case_file (area, id) where repeated;
create index case_file_off_list on case_file (area, id) where off_list;
