import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { app, worker } = databaseRoles('members')

/** Who nominated does not decide, whatever post is held: the rule asks this function, the database as well. */
const STATEMENTS = [
  `create function nominators_of(asked uuid) returns uuid[] language sql stable security definer
     set search_path = pg_catalog, public, pg_temp as $$
     select coalesce(array_agg(n.sent_by), '{}') from nominations n where n.admission_id = asked $$`,
  'revoke execute on function nominators_of(uuid) from public',
  `grant execute on function nominators_of(uuid) to ${app}, ${worker}`,
  `create function keep_nominator_apart() returns trigger language plpgsql
     set search_path = pg_catalog, public, pg_temp as $$
   begin
     if new.holder_id = any(nominators_of(new.admission_id)) then
       raise exception 'who nominated does not decide'
         using errcode = 'check_violation', constraint = 'admission_moves_nominator_apart';
     end if;
     return new;
   end $$`,
  'revoke execute on function keep_nominator_apart() from public',
  `create trigger admission_moves_nominator_apart before insert on admission_moves
     for each row when (new.duty = 'DECIDES') execute function keep_nominator_apart()`,
]

/** Duties apart between the nomination and the decision. */
export class KeepNominatorsApart extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement)
  }
}
