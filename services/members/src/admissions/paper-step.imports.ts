import { MORE_THAN_HALF, TWO_THIRDS, votesNeeded } from '@ket-nap/kernel'
import {
  day,
  enqueue,
  findProblems,
  integer,
  key,
  oneOf,
  optional,
  text,
  type DerivedColumn,
  type ImportDefinition,
} from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { FORM_OF_VOTE, VOTING_ORGAN } from '../meetings/meeting.workflow.ts'
import { PAPER_KIND } from '../papers/paper.workflow.ts'
import { ADMISSION_ACTION } from './action.workflow.ts'
import { FROM_THE_FIRST, RENEW_CLOCKS } from './clock.workflow.ts'
import { isRelocating } from './relocation.workflow.ts'
import { ORGAN_UNIT, paperStepChecks, STEPS, TRANSITIONS } from './paper-step-checks.imports.ts'

const MOST_VOTERS = 9_999

/** Votes for that the organ needed. Source: domain §2.2. */
const neededOf: DerivedColumn['from'] = ({ organ, entitled }) => {
  if (typeof organ !== 'string' || typeof entitled !== 'number') return null
  const share = organ === 'CELL' || organ === 'BASE_COMMITTEE' ? TWO_THIRDS : MORE_THAN_HALF
  return String(votesNeeded(share, entitled))
}

/** Each step with what the table of the workflow says of it, and where its meeting was held. */
const TAKEN = sql`
  select step.*, case when organ is not null then coalesce(meeting, uuidv7()) end as meeting_id,
    rule.actor, coalesce(rule.leads_to, step.stage) as next_stage, rule.duty,
    admission.province_id, admission.above_base_id, admission.base_id, admission.unit_id,
    ${ORGAN_UNIT} as held_at,
    (select key from policy_versions where num_nonnulls(province_id, province_code) = 0
      order by in_force_from <= step."on" desc,
        case when in_force_from <= step."on" then in_force_from end desc,
        in_force_from limit 1) as policy_version
  from step join transition rule on rule.action = step.action
  join admissions admission on admission.id = step.admission`

/** Moves, votes with their meetings, and papers, in one statement. */
async function storeSteps(db: Kysely<Database>): Promise<void> {
  await sql`
    with transition as (select * from ${TRANSITIONS}), step as (${STEPS}),
    taken as materialized (${TAKEN}),
    met as (
      insert into meetings (id, organ, held_on, form_of_vote, entitled, present, province_id,
        above_base_id, base_id, unit_id)
      select distinct on (meeting_id) meeting_id, organ, "on", form_of_vote, entitled, present, unit.province_id,
        unit.above_base_id, unit.base_id, unit.unit_id
      from taken join unit_copies unit on unit.unit_id = taken.held_at
      where meeting_id is not null
    ),
    voted as (
      insert into ballots (meeting_id, admission_id, entitled, present, yes, no, blank, needed,
        passed, form_of_vote, number, unit_name)
      select meeting_id, admission, entitled, present, yes, no, blank, needed, yes >= needed, form_of_vote, number,
        (select version.name from unit_copy_versions version
          where version.unit_id = taken.held_at
            and version.valid @> taken."on")
      from taken where meeting_id is not null
    ),
    filed as (
      insert into admission_papers (admission_id, kind, number, issued_on)
      select admission, paper, number, "on" from taken where paper is not null
    )
    insert into admission_moves (admission_id, place, action, from_stage, to_stage, on_day, number,
      note, actor, from_paper, policy_version, duty, meeting_id)
    select admission, place, action, stage, next_stage, "on", number, note, actor, true,
      policy_version, duty, meeting_id
    from taken order by line`.execute(db)
}

/**
 * Steps that were taken on paper before a dossier entered the system, in their order: kept as its history
 * and marked so, never judged. Only what follows is.
 */
export const paperStepsImport: ImportDefinition<Database> = {
  columns: {
    admission: key('admission'),
    // A dossier that was carried here on paper begins here: its letter is a paper of it.
    action: oneOf(codesOf(ADMISSION_ACTION).filter(action => !isRelocating(action))),
    on: day(),
    number: optional(text(50)),
    note: optional(text(2_000)),
    paper: optional(oneOf(codesOf(PAPER_KIND))),
    // Lines of one meeting name it alike; a vote that names none had a meeting of its own.
    meeting: optional(key('meeting')),
    organ: optional(oneOf(codesOf(VOTING_ORGAN))),
    form_of_vote: optional(oneOf(codesOf(FORM_OF_VOTE))),
    entitled: optional(integer(1, MOST_VOTERS)),
    present: optional(integer(0, MOST_VOTERS)),
    yes: optional(integer(0, MOST_VOTERS)),
    no: optional(integer(0, MOST_VOTERS)),
    blank: optional(integer(0, MOST_VOTERS)),
  },
  derived: { needed: { type: 'bigint', from: neededOf } },
  check: (work, today) => findProblems(work, paperStepChecks(today)),
  apply: async ({ db }) => {
    await storeSteps(db)
    await enqueue(db, { job: RENEW_CLOCKS, payload: { after: FROM_THE_FIRST }, key: RENEW_CLOCKS })
  },
}
