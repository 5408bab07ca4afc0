-- What oidc-provider keeps: interactions, codes, tokens. Everything expires.
create table issuer_records (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamptz not null,
  constraint issuer_records_key primary key (model, id)
);
create index issuer_records_grant on issuer_records (grant_id) where grant_id is not null;
create index issuer_records_uid on issuer_records (uid) where uid is not null;
create index issuer_records_expiry on issuer_records (expires_at);

-- The key that signs ID tokens and the secret that signs cookies, made at the first start.
create table issuer_keys (
  purpose text not null,
  key jsonb not null,
  created_at timestamptz not null default now(),
  constraint issuer_keys_key primary key (purpose),
  constraint issuer_keys_purpose check (purpose in ('SIGNING', 'COOKIES'))
);
