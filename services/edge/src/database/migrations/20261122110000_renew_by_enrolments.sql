-- A link to somebody who has an account renews its password.
alter table enrolments add column renews boolean not null default false;

-- How often that was done. A session counts with the number it began with: every renewal ends those
-- before it, the one that is just moving to another post included.
alter table accounts add column renewals integer not null default 0;
alter table sessions add column renewals integer not null default 0;
