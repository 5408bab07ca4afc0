import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { toLocalDate } from '@ket-nap/kernel'
import { openRecognitions } from '../probations/probation.reactions.ts'
import { personId } from './bodies.ts'
import { memberRow, personRow } from './files.ts'
import type { TestMembers } from './open-members.ts'
import { unitId } from './tree.ts'

/** A probation, moved through GraphQL as the apps do it. */
export interface TestProbation {
  id: string
  personId: string
  stage: string
  version: number
}

interface Answer {
  objections: { code: string; path: string[] }[]
  file: { probation: Pick<TestProbation, 'stage' | 'version'> } | null
}

const INPUTS: Readonly<Record<string, string>> = {
  assignProbationHelper: 'AssignProbationHelperInput',
  recordProbationPaper: 'RecordProbationPaperInput',
  recordProbationRemark: 'RecordProbationRemarkInput',
  extendProbation: 'ExtendProbationInput',
}

/** The day comes on which files are opened. */
export const comes = (members: TestMembers, day: string): Promise<void> =>
  members.work(work => openRecognitions(toLocalDate(day), work))

let last = 0

/** An invented probationary member of the agency's cell, imported with the day of the ceremony. */
export async function probationer(
  members: TestMembers,
  { ceremonyOn = '2025-04-10', unit = 'agency-cell' } = {},
): Promise<TestProbation> {
  const key = `probationer-${++last}`
  await members.take('people', [personRow(key, unit)])
  await members.take('members', [
    memberRow(key, {
      status: 'PROBATIONARY',
      decided_on: ceremonyOn,
      ceremony_on: ceremonyOn,
      official_on: '',
    }),
  ])
  await members.take('belongings', [{ person: key, unit, from: ceremonyOn, reason: 'ADMITTED' }])
  return findProbation(members, personId(key))
}

export async function findProbation(members: TestMembers, person: string): Promise<TestProbation> {
  const [found] = await members.rows<TestProbation>(
    `select id, person_id as "personId", stage, version from probations where person_id = '${person}'`,
  )
  if (!found) throw new Error('no probation')
  return found
}

interface AskedStep {
  probation: TestProbation
  verb: string
  on: string
  [field: string]: unknown
}

/** Takes a step, or answers why not, as 'path CODE'. */
export async function step(
  members: TestMembers,
  viewer: Viewer,
  { probation, verb, on, ...more }: AskedStep,
): Promise<string[]> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${INPUTS[verb] ?? 'ProbationStepInput'}!) { ${verb}(input: $input) {
       objections { code path } file { probation { stage version } } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        probationId: probation.id,
        expectedVersion: probation.version,
        on,
        ...more,
      },
    },
  )
  const answer = data?.[verb] as Answer | null | undefined
  if (!answer) throw new Error(`${verb}: ${JSON.stringify(errors)}`)
  Object.assign(probation, answer.file?.probation)
  return told(answer)
}

const told = ({ objections }: Pick<Answer, 'objections'>): string[] =>
  objections.map(({ code, path }) => [path.slice(1).join('.'), code].filter(Boolean).join(' '))

interface Offered {
  action: string
  objections: { code: string }[]
}

/** What keeps a step from being recorded whatever its day, and what keeps it from being taken today. */
export async function offered(
  members: TestMembers,
  viewer: Viewer,
  { probation, action }: { probation: TestProbation; action: string },
) {
  const { data } = await members.ask(
    viewer,
    `query ($id: ID!) { probation(probationId: $id) {
       actions { action objections { code } } nextSteps { action objections { code } } } }`,
    { id: probation.id },
  )
  const { actions, nextSteps } = Object(data?.['probation']) as Record<string, Offered[]>
  const codesIn = (steps: Offered[] = []) =>
    steps.find(each => each.action === action)?.objections.map(({ code }) => code)
  return { lasting: codesIn(actions), today: codesIn(nextSteps) }
}

interface Vote {
  heldOn: string
  item?: string
  organ?: string
  unit?: string
  present?: number
  no?: number
  number?: number
  note?: string
  /** What else an item says. */
  more?: object
}

let lastNumber = 5_000

/** Records a meeting about probationary members; answers the objections as 'path CODE'. */
export async function meetOn(
  members: TestMembers,
  viewer: Viewer,
  { probations, vote }: { probations: readonly TestProbation[]; vote: Vote },
): Promise<string[]> {
  const { organ = 'CELL', unit = 'agency-cell', present = 9, no = 0, note, heldOn } = vote
  const { item = 'PROPOSE_RECOGNITION' } = vote
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) {
       objections { code path } probations { id stage version } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        unitId: unitId(unit),
        organ,
        heldOn,
        formOfVote: 'SECRET_BALLOT',
        present,
        exemptPresent: 0,
        items: probations.map(({ id, version }) => ({
          probationId: id,
          expectedVersion: version,
          item,
          yes: present - no,
          no,
          blank: 0,
          number: vote.number ?? ++lastNumber,
          note,
          ...vote.more,
        })),
      },
    },
  )
  const answer = data?.['recordMeeting'] as
    | (Pick<Answer, 'objections'> & { probations: TestProbation[] | null })
    | null
    | undefined
  if (!answer) throw new Error(JSON.stringify(errors))
  for (const probation of probations) {
    Object.assign(
      probation,
      answer.probations?.find(({ id }) => id === probation.id),
    )
  }
  return told(answer)
}

const PAPERS = ['NEW_MEMBER_CERTIFICATE', 'SELF_REVIEW', 'HELPER_REMARK', 'OPINION_SUMMARY']

/** Everything that the cell's vote needs, recorded on a day. */
export async function fileWhole(
  members: TestMembers,
  viewer: Viewer,
  { probation, on }: { probation: TestProbation; on: string },
): Promise<void> {
  for (const kind of PAPERS) {
    const found = await step(members, viewer, { probation, verb: 'recordProbationPaper', on, kind })
    if (found.length > 0) throw new Error(found.join('; '))
  }
}

/** A file that the day opened, with everything in it. */
export async function openedFile(
  members: TestMembers,
  viewer: Viewer,
  today: string,
): Promise<TestProbation> {
  const probation = await probationer(members)
  await comes(members, today)
  Object.assign(probation, await findProbation(members, probation.personId))
  await fileWhole(members, viewer, { probation, on: '2026-04-20' })
  return probation
}
