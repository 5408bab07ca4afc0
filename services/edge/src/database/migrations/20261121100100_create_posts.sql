-- A copy, kept by events of organisations. Periods are half-open: [valid_from, valid_until).
create table posts (
  post_id uuid not null,
  revision bigint not null,
  holder_id uuid not null,
  holder_name text not null,
  role text not null,
  unit_id uuid not null,
  unit_name text not null,
  unit_kind text not null,
  valid_from date not null,
  valid_until date,
  scope jsonb not null,
  constraint posts_key primary key (post_id),
  constraint posts_role_shape check (role ~ '^[A-Z_]+$')
);
create index posts_holder on posts (holder_id);

-- Events that were applied: each has its effect once.
create table inbox (
  producer text not null,
  event_id uuid not null,
  received_at timestamptz not null default now(),
  constraint inbox_key primary key (producer, event_id)
);
create index inbox_received on inbox (received_at);
