-- Set while the report's case is merged into another.
alter table progress
    add column master    uuid,
    add column merged_at timestamptz;
