import type { LocalDate } from '@ket-nap/kernel'
import { alreadyStored, twiceInFile, type StagedCheck } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { codesOf } from '../codes/term.ts'
import { STEP_OF, VOTING_ORGAN } from '../meetings/meeting.workflow.ts'
import { ADMISSION_ACTION, DUTY } from './action.workflow.ts'
import { ADMISSION } from './admission.workflow.ts'

const VOTES = codesOf(VOTING_ORGAN).flatMap(organ =>
  Object.values(STEP_OF[organ]).map(action => ({ organ, action })),
)

/** The table of the workflow, as a statement over a file reads it. */
const TABLE = codesOf(ADMISSION_ACTION).map(action => {
  const { from, to, by } = ADMISSION[action]
  const organs = VOTES.filter(vote => vote.action === action).map(({ organ }) => organ)
  return { action, from, leads_to: to, actor: by[0], duty: DUTY[action] ?? null, organs }
})
export const TRANSITIONS = sql`jsonb_to_recordset(${JSON.stringify(TABLE)}::jsonb) as rule(
  action text, "from" text[], leads_to text, actor text, duty text, organs text[])`

/** Each line with its place in its dossier, and the stage at which it was taken: that of the last step. */
export const STEPS = sql`
  select line.*, row_number() over own as place, coalesce((array_agg(rule.leads_to) filter
    (where rule.leads_to is not null) over before)[count(rule.leads_to) over before], 'PERSON') as stage
  from staged line join ${TRANSITIONS} on rule.action = line.action
  window own as (partition by line.admission order by line.line),
    before as (own rows between unbounded preceding and 1 preceding)`

const lineOf = sql`from (${STEPS}) step join ${TRANSITIONS} on rule.action = step.action
  where step.line = line.line`

const VOTE_COLUMNS = sql`line.organ, line.form_of_vote, line.entitled, line.present, line.yes, line.no, line.blank`

/** Where the organ of a vote met. */
export const ORGAN_UNIT = sql`case organ when 'CELL' then admission.unit_id
  when 'BASE_COMMITTEE' then admission.base_id
  when 'STANDING_BOARD' then coalesce(admission.above_base_id, admission.base_id)
  when 'PERMANENT_BUREAU' then admission.province_id end`

const MEETINGS = sql`select line, meeting, ${ORGAN_UNIT} as held_at,
    row(organ, "on", entitled, present) as told
  from staged each join admissions admission on admission.id = each.admission`

/** What lines say of a meeting that they name. */
const OF_MEETING: readonly StagedCheck[] = [
  {
    column: 'meeting',
    code: 'NOT_A_VOTE',
    message: 'only a vote is of a meeting',
    when: sql`line.meeting is not null and line.organ is null`,
  },
  twiceInFile('meeting', 'admission'),
  alreadyStored('meeting', sql`select from meetings stored where stored.id = line.meeting`),
  {
    column: 'meeting',
    code: 'OTHER_MEETING',
    message: 'an earlier line says another organ, place, day or number of this meeting',
    when: sql`exists (select from (${MEETINGS}) own join (${MEETINGS}) earlier
        on earlier.meeting = own.meeting and earlier.line < own.line
      where own.line = line.line
        and (own.told is distinct from earlier.told or own.held_at is distinct from earlier.held_at))`,
  },
]

/** The days that an admission carries are those of its steps. */
const DAYS = {
  LIST: 'listed_on',
  OPEN_DOSSIER: 'opened_on',
  VOTE_IN_CELL: 'considered_on',
  ADMIT: 'decided_on',
  HOLD_CEREMONY: 'ceremony_on',
} as const

const otherDay: StagedCheck = {
  column: 'on',
  code: 'OTHER_DAY_ON_RECORD',
  message: 'the admission on record says another day',
  when: sql`exists (select from admissions stored where stored.id = line.admission and line."on"
    <> case line.action ${sql.join(
      Object.entries(DAYS).map(
        ([action, column]) => sql`when ${action} then stored.${sql.ref(column)}`,
      ),
      sql` `,
    )} end)`,
}

const inFuture = (today: LocalDate): StagedCheck => ({
  column: 'on',
  code: 'DAY_IN_FUTURE',
  message: 'lies in the future; what was done on paper was done before',
  when: sql`line."on" > ${today}::date`,
})

const WHATEVER_THE_DAY: readonly StagedCheck[] = [
  {
    column: 'admission',
    code: 'UNKNOWN_ADMISSION',
    message: 'there is no such admission',
    when: sql`not exists (select from admissions stored where stored.id = line.admission)`,
  },
  {
    column: 'admission',
    code: 'ALREADY_STORED',
    message: 'steps of the admission are on record already',
    when: sql`exists (select from admission_moves stored where stored.admission_id = line.admission)`,
  },
  {
    column: 'on',
    code: 'DATES_IN_WRONG_ORDER',
    message: 'is earlier than a step above it',
    when: sql`exists (select from staged above where above.admission = line.admission
      and above.line < line.line and above."on" > line."on")`,
  },
  otherDay,
  {
    column: 'action',
    code: 'NOT_FROM_STAGE',
    message: 'does not begin at the stage to which the steps above it led',
    when: sql`exists (select ${lineOf} and step.stage <> all (rule."from"))`,
  },
  {
    column: 'action',
    code: 'OTHER_STAGE_ON_RECORD',
    message: 'the last step does not lead to the stage of the admission on record',
    when: sql`not exists (select from staged below where below.admission = line.admission
        and below.line > line.line)
      and exists (select from admissions stored where stored.id = line.admission and stored.stage
        is distinct from (select coalesce(rule.leads_to, step.stage) ${lineOf}))`,
  },
  {
    column: 'organ',
    code: 'NOT_A_VOTE',
    message: 'the step is not a vote of this organ',
    when: sql`line.organ is not null
      and exists (select ${lineOf} and line.organ <> all (rule.organs))`,
  },
  {
    column: 'organ',
    code: 'MISSING_FOR_VOTE',
    message: 'a vote says organ, form of vote, and every figure; another step says none of them',
    when: sql`num_nonnulls(${VOTE_COLUMNS}) <>
      (select case when cardinality(rule.organs) > 0 then 7 else 0 end ${lineOf})`,
  },
  {
    column: 'yes',
    code: 'VOTES_DO_NOT_ADD_UP',
    message:
      'yes, no and blank are not as many as were present, or more were present than entitled',
    when: sql`line.yes + line.no + line.blank <> line.present or line.present > line.entitled`,
  },
  {
    column: 'paper',
    code: 'PAPER_NOT_OF_STEP',
    message: 'a paper is said with the step that records one, and only there',
    when: sql`(line.paper is not null) <> (line.action = 'RECORD_PAPER')`,
  },
]

/** Everything that speaks against a file of steps that is read on a day. */
export const paperStepChecks = (today: LocalDate): readonly StagedCheck[] => [
  inFuture(today),
  ...WHATEVER_THE_DAY,
  ...OF_MEETING,
]
