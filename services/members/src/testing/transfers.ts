import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { personId } from './bodies.ts'
import type { TestMembers } from './open-members.ts'
import { unitId } from './tree.ts'

/** A transfer, moved through GraphQL as the apps do it. */
export interface TestTransfer {
  id: string
  stage: string
  version: number
}

interface Payload {
  objections: { code: string; path: string[]; clearableBy: string[] }[]
  file: { transfer: TestTransfer } | null
}

const INPUTS: Readonly<Record<string, string>> = {
  recordTransferPaper: 'RecordTransferPaperInput',
  recordTransferDues: 'RecordTransferDuesInput',
  correctTransferBox: 'CorrectTransferBoxInput',
  forwardTransfer: 'ForwardTransferInput',
  extendStay: 'ExtendStayInput',
}

async function send(
  { members, viewer }: { members: TestMembers; viewer: Viewer },
  [verb, type]: readonly [string, string],
  input: Record<string, unknown>,
): Promise<Payload> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
       objections { code path clearableBy } file { transfer { id stage version } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  const answer = data?.[verb] as Payload | null | undefined
  if (!answer) throw new Error(`${verb}: ${JSON.stringify(errors)}`)
  return answer
}

const told = ({ objections }: Payload): string[] =>
  objections.map(({ code, path }) => [path.slice(1).join('.'), code].filter(Boolean).join(' '))

interface Asked {
  person: string
  to?: string
  on?: string
  [field: string]: unknown
}

/** Asks for a paper; answers the transfer, or why not as 'path CODE'. */
export async function request(
  members: TestMembers,
  viewer: Viewer,
  { person, to, on = '2026-10-05', ...more }: Asked,
): Promise<{ transfer: TestTransfer | null; told: string[] }> {
  const answer = await send({ members, viewer }, ['requestTransfer', 'RequestTransferInput'], {
    personId: personId(person),
    kind: 'OFFICIAL',
    number: '12-GT',
    on,
    ...(to ? { toUnitId: unitId(to) } : {}),
    ...more,
  })
  return { transfer: answer.file?.transfer ?? null, told: told(answer) }
}

/** A transfer that has to be begun. */
export async function begun(
  members: TestMembers,
  viewer: Viewer,
  asked: Asked,
): Promise<TestTransfer> {
  const { transfer, told: reasons } = await request(members, viewer, asked)
  if (!transfer) throw new Error(reasons.join('; '))
  return transfer
}

interface Step {
  transfer: TestTransfer
  verb: string
  on: string
  [field: string]: unknown
}

/** Takes a step, or answers why not, as 'path CODE'. */
export async function step(
  members: TestMembers,
  viewer: Viewer,
  { transfer, verb, ...more }: Step,
): Promise<string[]> {
  const type = INPUTS[verb] ?? 'TransferStepInput'
  const answer = await send({ members, viewer }, [verb, type], {
    transferId: transfer.id,
    expectedVersion: transfer.version,
    ...more,
  })
  Object.assign(transfer, answer.file?.transfer)
  return told(answer)
}

/** Steps one after the other, each of which has to be possible. */
export async function steps(
  members: TestMembers,
  transfer: TestTransfer,
  list: readonly (readonly [viewer: Viewer, verb: string, on: string, more?: object])[],
): Promise<void> {
  for (const [viewer, verb, on, more] of list) {
    const found = await step(members, viewer, { transfer, verb, on, ...more })
    if (found.length > 0) throw new Error(`${verb}: ${found.join('; ')}`)
  }
}

/** Everything that has to go with the paper of an official member. */
export const withPapers = (viewer: Viewer, on: string, kinds = PAPERS) => [
  ...kinds.map(kind => [viewer, 'recordTransferPaper', on, { kind }] as const),
  [viewer, 'recordTransferDues', on, { paidUntil: '2026-12-31' }] as const,
]

const PAPERS = ['CARD', 'SELF_REVIEW', 'SEALED_FILE', 'MEMBER_SHEET']
