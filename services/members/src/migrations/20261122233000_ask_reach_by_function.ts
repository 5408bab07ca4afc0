import { ANCHORED, databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const OF_PERSON = ['belongings', 'departures', 'recognitions', 'admissions', 'badges']
const OF_ADMISSION = [
  'admission_papers',
  'paper_faults',
  'helping_members',
  'introductions',
  'verification_letters',
  'consents',
  'admission_moves',
  'ballots',
  'remarks',
]

/**
 * Row policies that ask whether another row is reached ask a function. It runs with the rights of whoever
 * asks; but it is planned once a session, where a sub-select was planned with every statement, once for
 * each table that the statement names.
 */
export class AskReachByFunction extends Migration {
  override up(): void {
    for (const statement of [
      ...asking('reaches_person', 'people'),
      ...asking('reaches_admission', 'admissions'),
      ...OF_PERSON.map(table => seenBy(table, `${ANCHORED} or reaches_person(person_id)`)),
      ...OF_ADMISSION.map(table => seenBy(table, 'reaches_admission(admission_id)')),
    ])
      this.addSql(statement)
  }
}

const asking = (name: string, table: string): string[] => [
  `create function ${name}(asked uuid) returns boolean language plpgsql stable parallel safe
     as $$ begin return exists (select from ${table} where id = asked); end $$`,
  `revoke execute on function ${name} from public`,
  `grant execute on function ${name} to ${databaseRoles('members').app}`,
]

const seenBy = (table: string, rows: string) =>
  `alter policy ${table}_app on ${table} using (${rows}) with check (${rows})`
