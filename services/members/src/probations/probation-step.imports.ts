import { randomUUID } from 'node:crypto'
import { maxDate, type LocalDate } from '@ket-nap/kernel'
import {
  day,
  enqueue,
  findProblems,
  integer,
  key,
  oneOf,
  optional,
  text,
  type ImportDefinition,
  type ImportProblem,
} from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import {
  FORM_OF_VOTE,
  VOTING_ORGAN,
  type FormOfVote,
  type VotingOrgan,
} from '../meetings/meeting.workflow.ts'
import { PAPER_KIND } from '../papers/paper.workflow.ts'
import { policyLoaders, type PolicyOn } from '../policies/policy.queries.ts'
import { OPEN_RECOGNITIONS } from './probation-clock.workflow.ts'
import {
  followSteps,
  ON_PAPER,
  type PaperFault,
  type StepOnPaper,
} from './probation-on-paper.policy.ts'
import { storePastSteps, type HeldMeeting, type StoredPast } from './past-step.commands.ts'
import { probationStepChecks } from './probation-step-checks.imports.ts'
import { OPEN_STAGES } from './probation-stage.workflow.ts'
import { probationLoaders } from './probation.queries.ts'
import type { OpenedProbation, Probation } from './probation.policy.ts'
import { isRecognitionPaper } from './recognition-paper.workflow.ts'

const MOST_VOTERS = 9_999

interface Line extends Omit<StepOnPaper, 'vote'> {
  probationId: string
  helperId: string | null
  meetingId: string | null
  organ: VotingOrgan | null
  formOfVote: FormOfVote | null
  entitled: number
  present: number
  yes: number
  no: number
  blank: number
}

/** The lines of the file by probation, each in its order. */
async function readLines(db: Kysely<Database>): Promise<ReadonlyMap<string, readonly Line[]>> {
  const { rows } = await sql<Line>`
    select line.line::integer as line, p.id as "probationId", line.action, line."on", line.number,
      line.note, line.paper, line.helper as "helperId", line.meeting as "meetingId", line.organ,
      line.form_of_vote as "formOfVote", line.entitled::integer as entitled,
      line.present::integer as present, line.yes::integer as yes, line.no::integer as no,
      line.blank::integer as blank
    from staged line join probations p on p.person_id = line.person
      and p.stage = any(${[...OPEN_STAGES]}::text[])
    order by line.line`.execute(db)
  return Map.groupBy(rows, ({ probationId }) => probationId)
}

const stepOf = ({ organ, formOfVote, ...line }: Line): StepOnPaper => {
  const { entitled, present, yes, no, blank } = line
  const vote = organ && formOfVote ? { organ, formOfVote, entitled, present, yes, no, blank } : null
  return { ...line, vote }
}

interface Read {
  opened: OpenedProbation
  rulesOn: (on: LocalDate) => PolicyOn
}

/** A probation as it began, with the tree of the last day on paper and the rules of every day. */
function readerOf(db: Kysely<Database>) {
  const policies = policyLoaders(db)
  const { readProbation, openProbation } = probationLoaders(db, policies.policy)
  return async (id: string, lines: readonly Line[]): Promise<Read> => {
    const stored = await readProbation(id)
    if (!stored) throw new Error('the probation of a line is on record')
    const first = await policies.policiesBegan()
    const probation = asBegun(stored)
    const { provinceId, endsOn } = probation
    const rules = new Map<LocalDate, PolicyOn>()
    for (const each of new Set([...lines.map(({ on }) => on), endsOn]))
      rules.set(each, await policies.policy({ provinceId, day: maxDate(first, each) }))
    const rulesOn = (on: LocalDate): PolicyOn => {
      const found = rules.get(on)
      if (!found) throw new Error('the rules of every day on paper are read')
      return found
    }
    const lastOn = lines.at(-1)?.on ?? endsOn
    return { opened: await openProbation(probation, maxDate(first, lastOn)), rulesOn }
  }
}

/** Its file may have been opened by the clock before its papers came. */
const asBegun = (probation: Probation): Probation => ({
  ...probation,
  stage: 'PROBATION',
  stageSince: probation.ceremonyOn,
  moves: [],
})

/** What only the steps together show. */
const FAULTS: Readonly<Record<PaperFault, readonly [column: string, message: string]>> = {
  DATES_IN_WRONG_ORDER: ['on', 'is earlier than a step above it, or than the ceremony'],
  NOT_FROM_STAGE: ['action', 'does not begin at the stage to which the steps above it led'],
  STEP_NOT_NEXT_ON_ROUTE: ['action', 'is not the next step on the way of this cell'],
  NOT_A_VOTE: ['organ', 'the step is not a vote of this organ'],
  OUTCOME_NOT_OF_VOTE: ['yes', 'the figures say another outcome than the step'],
  NUMBER_MISSING: ['number', 'a vote has the number of its resolution'],
}

/** Where an organ of a probation met. */
const placeOf = (organ: VotingOrgan, { probation, route }: OpenedProbation): string | null =>
  organ === 'CELL' ? probation.unitId : (route?.baseUnitId ?? null)

function meetingOf(line: Line, opened: OpenedProbation): HeldMeeting | null {
  const { organ, formOfVote, on: heldOn, entitled, present } = line
  const unitId = organ && placeOf(organ, opened)
  if (!organ || !formOfVote || !unitId) return null
  const id = line.meetingId ?? randomUUID()
  return { id, organ, heldOn, formOfVote, entitled, present, unitId }
}

const isSameMeeting = (one: HeldMeeting, other: HeldMeeting): boolean =>
  (['organ', 'heldOn', 'entitled', 'present', 'unitId'] as const).every(
    part => one[part] === other[part],
  )

/** Meetings from paper that lines name and that a file of dossiers brought before. */
async function readMeetings(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<Map<string, HeldMeeting>> {
  const { rows } = await sql<HeldMeeting>`
    select id, organ, held_on as "heldOn", form_of_vote as "formOfVote", entitled, present,
      unit_id as "unitId" from meetings
    where id = any(${[...ids]}::uuid[]) and recorded_by is null`.execute(db)
  return new Map(rows.map(row => [row.id, row]))
}

interface Followed {
  past: readonly StoredPast[]
  problems: readonly ImportProblem[]
}

const problemAt = (line: number, code: PaperFault): ImportProblem => {
  const [column, message] = FAULTS[code]
  return { line, column, code, message }
}

const otherMeeting = (line: number): ImportProblem => ({
  line,
  column: 'meeting',
  code: 'OTHER_MEETING',
  message: 'another organ, place, day or number is on record of this meeting',
})

/** Follows the papers of everybody in the file; alike when it is checked and when it is stored. */
async function followAll(db: Kysely<Database>): Promise<Followed> {
  const groups = await readLines(db)
  const named = [...groups.values()].flat().flatMap(({ meetingId }) => meetingId ?? [])
  const meetings = await readMeetings(db, named)
  const read = readerOf(db)
  const past: StoredPast[] = []
  const problems: ImportProblem[] = []
  for (const [id, lines] of groups) {
    const { opened, rulesOn } = await read(id, lines)
    const followed = followSteps(opened, lines.map(stepOf), rulesOn)
    if (!followed.ok) {
      const [{ code, path }] = followed.objections
      problems.push(problemAt(Number(path[0]), code))
      continue
    }
    const held = heldOf(lines, opened, meetings)
    problems.push(...held.problems)
    past.push({ opened, past: followed.value, meetings: held.meetings, helpers: helpersOf(lines) })
  }
  return { past, problems }
}

/** The meetings of the lines; each named one is the same wherever it is named. */
function heldOf(lines: readonly Line[], opened: OpenedProbation, known: Map<string, HeldMeeting>) {
  const problems: ImportProblem[] = []
  const meetings = new Map<number, HeldMeeting>()
  for (const line of lines) {
    const meeting = meetingOf(line, opened)
    if (!meeting) continue
    const before = known.get(meeting.id)
    if (before && !isSameMeeting(before, meeting)) problems.push(otherMeeting(line.line))
    known.set(meeting.id, before ?? meeting)
    meetings.set(line.line, meeting)
  }
  return { problems, meetings }
}

const helpersOf = (lines: readonly Line[]): ReadonlyMap<number, string> =>
  new Map(lines.flatMap(({ line, helperId }) => (helperId ? [[line, helperId] as const] : [])))

/**
 * Steps of recognitions that were taken on paper before the probation entered the system, in their order:
 * kept as its history and marked so, never judged. Only what follows is. Source: domain §2.6, P1–P8.
 */
export const probationStepsImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    action: oneOf(ON_PAPER),
    on: day(),
    number: optional(text(50)),
    note: optional(text(2_000)),
    paper: optional(oneOf(codesOf(PAPER_KIND).filter(isRecognitionPaper))),
    helper: optional(key('person')),
    // Lines of one meeting name it alike, also those of dossiers; a vote that names none had one of its own.
    meeting: optional(key('meeting')),
    organ: optional(oneOf(codesOf(VOTING_ORGAN))),
    form_of_vote: optional(oneOf(codesOf(FORM_OF_VOTE))),
    entitled: optional(integer(1, MOST_VOTERS)),
    present: optional(integer(0, MOST_VOTERS)),
    yes: optional(integer(0, MOST_VOTERS)),
    no: optional(integer(0, MOST_VOTERS)),
    blank: optional(integer(0, MOST_VOTERS)),
  },
  async check(work, today) {
    const problems = await findProblems(work, probationStepChecks(today))
    return problems.length > 0 ? problems : [...(await followAll(work.db)).problems]
  },
  async apply({ db }) {
    const { past } = await followAll(db)
    for (const each of past) await storePastSteps(db, each)
    await enqueue(db, { job: OPEN_RECOGNITIONS, payload: {}, key: OPEN_RECOGNITIONS })
  },
}
