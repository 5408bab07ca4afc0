-- Keys that sign viewer tokens. A key is published (NEXT) before it signs (ACTIVE) and a while after (RETIRED).
create table viewer_keys (
  kid text not null,
  state text not null,
  private_key jsonb not null,
  public_key jsonb not null,
  since timestamptz not null,
  constraint viewer_keys_key primary key (kid),
  constraint viewer_keys_state check (state in ('NEXT', 'ACTIVE', 'RETIRED'))
);
create unique index viewer_keys_one_next on viewer_keys (state) where state = 'NEXT';
create unique index viewer_keys_one_active on viewer_keys (state) where state = 'ACTIVE';
