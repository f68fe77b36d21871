-- 销号清单: the few among many, the oldest first.
create index case_file_hard on case_file (reported_at, id) where level = 'HARD' or urgency = 'COMPLEX';
