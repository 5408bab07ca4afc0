-- Links for everybody else: an administrator invites whoever was granted a post. What he gave away is
-- kept: a link that was replaced expires at that moment. Without `invited_by` it is the first
-- administrator's.
alter table enrolments add column invited_by uuid;
alter table enrolments add column issued_at timestamptz not null default now();
create index enrolments_holder on enrolments (holder_id);
