-- One-time links for the first administrator. The token itself is not stored, only its sha256.
create table enrolments (
  token_hash bytea not null,
  holder_id uuid not null default uuidv7(),
  expires_at timestamptz not null,
  holder_name text,
  completed_at timestamptz,
  settled_at timestamptz,
  constraint enrolments_key primary key (token_hash),
  constraint enrolments_completed_with_name check ((holder_name is null) = (completed_at is null)),
  constraint enrolments_settled_after_completed check (settled_at is null or completed_at is not null)
);
create index enrolments_unsettled on enrolments (completed_at) where completed_at is not null and settled_at is null;
