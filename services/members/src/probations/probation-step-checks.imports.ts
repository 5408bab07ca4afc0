import type { LocalDate } from '@ket-nap/kernel'
import { twiceInFile, type StagedCheck } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { unknownPerson } from '../imports/reference-checks.ts'
import { OPEN_STAGES } from './probation-stage.workflow.ts'
import { VOTES_ON_PAPER } from './probation-on-paper.policy.ts'

const FIGURES = sql`line.organ, line.form_of_vote, line.entitled, line.present, line.yes, line.no, line.blank`

/** Whose steps they are. */
const OF_PROBATION: readonly StagedCheck[] = [
  unknownPerson,
  {
    column: 'person',
    code: 'NOT_ON_PROBATION',
    message: 'no probation of the person is under way',
    when: sql`exists (select from people person where person.id = line.person)
      and not exists (select from probations stored where stored.person_id = line.person
        and stored.stage = any(${[...OPEN_STAGES]}::text[]))`,
  },
  {
    column: 'person',
    code: 'ALREADY_STORED',
    message: 'steps of the probation are on record already',
    when: sql`exists (select from probation_moves move
      join probations stored on stored.id = move.probation_id
      where stored.person_id = line.person and stored.stage = any(${[...OPEN_STAGES]}::text[])
        and move.actor is not null)`,
  },
]

/** What comes with a step, and only with that. */
const WITH_STEP: readonly StagedCheck[] = [
  {
    column: 'paper',
    code: 'PAPER_NOT_OF_STEP',
    message: 'a paper is said with the step that records one, and only there',
    when: sql`(line.paper is not null) <> (line.action = 'RECORD_PAPER')`,
  },
  {
    column: 'paper',
    code: 'TWICE_IN_FILE',
    message: 'an earlier line records this paper of the person',
    when: sql`line.paper is not null and exists (select from staged earlier
      where earlier.person = line.person and earlier.paper = line.paper
        and earlier.line < line.line)`,
  },
  {
    column: 'helper',
    code: 'HELPER_NOT_OF_STEP',
    message: 'who helps is said with the step that assigns somebody, and only there',
    when: sql`(line.helper is not null) <> (line.action = 'CHANGE_HELPER')`,
  },
  {
    column: 'helper',
    code: 'HELPER_NOT_OFFICIAL',
    message: 'is no official member',
    when: sql`line.helper is not null and not exists (select from members helper
      where helper.person_id = line.helper and helper.official_on <= line."on")`,
  },
]

const OF_VOTE: readonly StagedCheck[] = [
  {
    column: 'organ',
    code: 'MISSING_FOR_VOTE',
    message: 'a vote says organ, form of vote, and every figure; another step says none of them',
    when: sql`num_nonnulls(${FIGURES})
      <> case when line.action = any(${[...VOTES_ON_PAPER]}::text[]) then 7 else 0 end`,
  },
  {
    column: 'yes',
    code: 'VOTES_DO_NOT_ADD_UP',
    message:
      'yes, no and blank are not as many as were present, or more were present than entitled',
    when: sql`line.yes + line.no + line.blank <> line.present or line.present > line.entitled`,
  },
  {
    column: 'meeting',
    code: 'NOT_A_VOTE',
    message: 'only a vote is of a meeting',
    when: sql`line.meeting is not null and line.organ is null`,
  },
  twiceInFile('meeting', 'person'),
]

const inFuture = (today: LocalDate): StagedCheck => ({
  column: 'on',
  code: 'DAY_IN_FUTURE',
  message: 'lies in the future; what was done on paper was done before',
  when: sql`line."on" > ${today}::date`,
})

/** Everything that speaks against a file of steps that is read on a day, before its steps are followed. */
export const probationStepChecks = (today: LocalDate): readonly StagedCheck[] => [
  ...OF_PROBATION,
  inFuture(today),
  ...WITH_STEP,
  ...OF_VOTE,
]
