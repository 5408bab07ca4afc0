import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const BALLOTS = ['ballots', 'probation_ballots'] as const
const TABLES = [...BALLOTS, 'meetings']

const { app, worker } = databaseRoles('members')

/**
 * A ballot keeps the name of the unit that voted, as it was called on the day of the meeting: the dossier
 * and the probation go along with their person, the record of the meeting stays where it was held.
 */
export class NameWhoVoted extends Migration {
  override up(): void {
    const statements = [
      `create function name_of_voter(asked uuid) returns text language sql stable
         return (select version.name from public.meetings held
           join public.unit_copy_versions version on version.unit_id = held.unit_id
             and version.valid @> held.held_on
           where held.id = asked)`,
      'revoke execute on function name_of_voter(uuid) from public',
      `grant execute on function name_of_voter(uuid) to ${app}, ${worker}`,
      ...BALLOTS.map(table => `alter table ${table} add unit_name text`),
      ...TABLES.map(table => `alter table ${table} no force row level security`),
      ...BALLOTS.map(table => `update ${table} set unit_name = name_of_voter(meeting_id)`),
      ...TABLES.map(table => `alter table ${table} force row level security`),
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
