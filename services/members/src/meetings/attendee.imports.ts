import {
  findProblems,
  key,
  oneOf,
  optional,
  twiceInFile,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { EXCLUSION } from '../codes/body-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { unknownPerson } from '../imports/reference-checks.ts'
import { PRESENCE } from './meeting.workflow.ts'

/** Said once of a meeting, at its first line. */
const FIRST_OF_MEETING = sql`not exists (select from staged earlier
  where earlier.meeting = line.meeting and earlier.line < line.line)`

const CHECKS: readonly StagedCheck[] = [
  {
    column: 'meeting',
    code: 'UNKNOWN_MEETING',
    message: 'there is no such meeting from paper',
    when: sql`not exists (select from meetings stored
      where stored.id = line.meeting and stored.recorded_by is null)`,
  },
  {
    column: 'meeting',
    code: 'ALREADY_STORED',
    message: 'who came to the meeting is on record already',
    when: sql`exists (select from attendees stored where stored.meeting_id = line.meeting)`,
  },
  unknownPerson,
  twiceInFile('meeting', 'person'),
  {
    column: 'exclusion',
    code: 'EXCLUSION_NOT_OF_PRESENCE',
    message:
      'who does not count has a reason; of those who count only the exempt who came have one',
    when: sql`case line.presence when 'NOT_COUNTED' then line.exclusion is null
      when 'ABSENT' then line.exclusion is not null
      else line.exclusion <> 'EXEMPT' end`,
  },
  {
    column: 'presence',
    code: 'FIGURES_DIFFER',
    message: 'those named are not as many as the meeting had present and entitled',
    when: sql`${FIRST_OF_MEETING} and exists (select from meetings stored
      cross join lateral (
        select count(*) filter (where own.presence = 'PRESENT') as present,
          count(*) filter (where own.presence <> 'NOT_COUNTED') as entitled
        from staged own where own.meeting = stored.id) named
      where stored.id = line.meeting
        and (named.present <> stored.present or named.entitled <> stored.entitled))`,
  },
]

/** Who came to a meeting from paper, who did not, and who did not count and why. Source: domain §2.2. */
export const attendeesImport: ImportDefinition<Database> = {
  columns: {
    meeting: key('meeting'),
    person: key('person'),
    presence: oneOf(codesOf(PRESENCE)),
    exclusion: optional(oneOf(codesOf(EXCLUSION))),
  },
  check: work => findProblems(work, CHECKS),
  async apply({ db }) {
    await sql`insert into attendees (meeting_id, person_id, presence, exclusion)
      select meeting, person, presence, exclusion from staged order by line`.execute(db)
  },
}
