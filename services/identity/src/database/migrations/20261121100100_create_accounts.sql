-- Who somebody is. The subject of an ID token is the holder's id.
create table accounts (
  holder_id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  constraint accounts_key primary key (holder_id),
  constraint accounts_name_length check (char_length(name) between 1 and 120)
);

-- How somebody proves it: one table per kind of credential, so that passkeys come to stand beside this one.
create table passwords (
  holder_id uuid not null,
  sign_in_name text not null,
  hash text not null,
  chosen_at timestamptz not null default now(),
  constraint passwords_key primary key (holder_id),
  constraint passwords_holder foreign key (holder_id) references accounts (holder_id),
  constraint passwords_sign_in_name unique (sign_in_name)
);

-- Enrolment links that were used, each once, and whether edge has been told.
create table enrolments_used (
  token_hash bytea not null,
  holder_id uuid not null,
  enrolled_at timestamptz not null default now(),
  reported_at timestamptz,
  constraint enrolments_used_key primary key (token_hash),
  constraint enrolments_used_holder foreign key (holder_id) references accounts (holder_id)
);
create index enrolments_used_holder on enrolments_used (holder_id);

-- Counters of rate-limiter-flexible, whose columns these are.
create table sign_in_attempts (
  key varchar(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint sign_in_attempts_key primary key (key)
);
