-- Whom an issuer means by a subject.
create table accounts (
  account_id uuid not null default uuidv7(),
  issuer text not null,
  subject text not null,
  holder_id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  constraint accounts_key primary key (account_id),
  constraint accounts_issuer_subject unique (issuer, subject)
);
create index accounts_holder on accounts (holder_id);

-- The cookie itself is not stored, only its sha256.
create table sessions (
  cookie_hash bytea not null,
  account_id uuid not null,
  post_id uuid,
  id_token text,
  authenticated_at timestamptz not null,
  started_at timestamptz not null,
  used_at timestamptz not null,
  constraint sessions_key primary key (cookie_hash),
  constraint sessions_account foreign key (account_id) references accounts (account_id)
);
create index sessions_account on sessions (account_id);
create index sessions_used on sessions (used_at);

-- Sign-ins that were sent to the issuer and have not come back; each comes back once.
create table sign_ins (
  state_hash bytea not null,
  browser_hash bytea not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamptz not null,
  constraint sign_ins_key primary key (state_hash)
);
create index sign_ins_expiry on sign_ins (expires_at);
