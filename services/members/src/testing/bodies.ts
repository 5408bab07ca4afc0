import { randomUUID } from 'node:crypto'
import { importedId, type Viewer } from '@ket-nap/subgraph'
import { memberRow, personRow, type Row } from './files.ts'
import { MINIATURE } from './miniature.ts'
import { openTestMembers, type TestMembers } from './open-members.ts'
import { unitId } from './tree.ts'

export const personId = (key: string): string => importedId('person', key)

/** Members of the miniature country, each in one cell all the time; `probationary` is on probation. */
const CELL_OF: Readonly<Record<string, string>> = {
  an: 'agency-cell',
  binh: 'agency-cell',
  cuc: 'agency-cell',
  dung: 'agency-cell',
  giang: 'agency-cell',
  hoa: 'agency-cell',
  probationary: 'agency-cell',
  village: 'cell-1',
  far: 'far-cell',
}

export async function openTestBodies(): Promise<TestMembers> {
  const members = await openTestMembers()
  await members.units(MINIATURE)
  const people = Object.entries(CELL_OF)
  await members.take(
    'people',
    people.map(([key, unit]) => personRow(key, unit)),
  )
  await members.take(
    'members',
    people.map(([key]) => memberRow(key, key === 'probationary' ? PROBATION : {})),
  )
  await members.take('belongings', people.map(belongingRow))
  return members
}

const PROBATION = {
  status: 'PROBATIONARY',
  decided_on: '2026-02-01',
  ceremony_on: '2026-03-01',
  official_on: '',
}

const belongingRow = ([person, unit]: readonly [string, string]): Row => ({
  person,
  unit,
  from: person === 'probationary' ? '2026-03-01' : '2015-03-20',
  until: '',
  reason: 'ADMITTED',
})

interface Answer {
  errors: readonly { extensions?: Record<string, unknown> }[]
  id: string | undefined
  body: unknown
  activityLimit: unknown
  objections: { code: string; path: string[]; params: { name: string; value: string }[] }[]
}

type Command = 'beginTerm' | 'seatMember' | 'endSeat' | 'recordActivityLimit' | 'endActivityLimit'

const ASKED: Readonly<Record<Command, string>> = {
  beginTerm: 'body { id organ term { number from until } terms { number from until } }',
  seatMember: 'body { id seats { id function area from until person { id } } }',
  endSeat: 'body { id seats { id function from until } }',
  recordActivityLimit: 'activityLimit { id kind ground place from until documentNumber }',
  endActivityLimit: 'activityLimit { id until endDocumentNumber endDocumentOn }',
}

const inputOf = (command: Command) => `${command[0]?.toUpperCase()}${command.slice(1)}Input`

/** Sends a command of bodies or of limits, and answers what came of it. */
export async function send(
  { members, viewer }: { members: TestMembers; viewer: Viewer },
  command: Command,
  input: Record<string, unknown>,
): Promise<Answer> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${inputOf(command)}!) { ${command}(input: $input) {
       ${ASKED[command]} objections { code path params { name value } clearableBy source } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  const payload = Object(data?.[command]) as Omit<Answer, 'errors' | 'id'>
  const made = Object(payload.body ?? payload.activityLimit) as { id?: string }
  return { ...payload, errors, id: made.id }
}

export const codesOf = ({ objections }: Answer): string[] =>
  objections.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)

/** Begins a term and seats people in it; answers the key of the body. */
export async function seat(
  who: { members: TestMembers; viewer: Viewer },
  { organ, unit, people }: { organ: string; unit: string; people: readonly string[] },
): Promise<string> {
  const term = { unitId: unitId(unit), organ, number: 1, from: '2025-08-01' }
  const { id: bodyId = '' } = await send(who, 'beginTerm', term)
  for (const person of people) {
    const seated = await send(who, 'seatMember', {
      bodyId,
      personId: personId(person),
      function: 'MEMBER',
      from: '2025-08-01',
    })
    if (seated.objections.length > 0) throw new Error(codesOf(seated).join('; '))
  }
  return bodyId
}
