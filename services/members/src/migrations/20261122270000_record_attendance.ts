import { secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const TABLES = [
  `create table attendees (
     meeting_id uuid not null constraint attendees_meeting references meetings,
     person_id uuid not null constraint attendees_person references people,
     presence text not null constraint attendees_presence
       check (presence in ('PRESENT', 'ABSENT', 'NOT_COUNTED')),
     exclusion text constraint attendees_exclusion check (exclusion in ('LEFT', 'PROBATIONARY',
       'SUSPENDED', 'PROSECUTED_OR_IN_CUSTODY', 'TEMPORARY_ELSEWHERE', 'EXEMPT')),
     primary key (meeting_id, person_id),
     constraint attendees_excluded check (case presence when 'ABSENT' then exclusion is null
       when 'NOT_COUNTED' then exclusion is not null else true end)
   )`,
  `create index attendees_person on attendees (person_id)`,
]

/** Who came is seen by whoever sees the meeting. */
const OF_MEETING = '(select true from meetings m where m.id = meeting_id)'

/** Who was summoned to a meeting, who came, and who did not count and why: as it was told, only added. */
export class RecordAttendance extends Migration {
  override up(): void {
    const secured = secureTable({
      service: 'members',
      table: 'attendees',
      app: ['select', 'insert'],
      rows: OF_MEETING,
    })
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
