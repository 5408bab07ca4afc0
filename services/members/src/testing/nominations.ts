import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { Client } from 'pg'
import { vi } from 'vitest'
import { HELPER } from './dossiers.ts'
import { MINIATURE } from './miniature.ts'
import type { TestMembers } from './open-members.ts'
import { unitId, type UnitSketch } from './tree.ts'

const UNION = {
  level: 'ABOVE_BASE',
  kind: 'MASS_ORGANISATION',
  line: 'YOUTH_UNION',
  from: '2025-07-01',
}

/** The miniature country with three units of the Youth Union, one of them below another. */
export const WITH_UNIONS: readonly UnitSketch[] = [
  ...MINIATURE,
  { ...UNION, key: 'union', parent: 'new-commune', anchors: ['province', 'new-commune'] },
  { ...UNION, key: 'union-below', parent: 'union', anchors: ['province', 'new-commune'] },
  { ...UNION, key: 'other-union', parent: 'other-commune', anchors: ['province', 'other-commune'] },
]

/** An officer of a unit, who reaches as a place also the units below it. */
export const officer = (...units: readonly string[]): Viewer =>
  testViewer('MASS_ORGANISATION', {
    units: units.map(unitId),
    ancestors: ['VN', 'province', 'new-commune'].map(unitId),
  })

export const NOMINEE = {
  fullName: 'Trần Thị Mới',
  bornOn: '2001-05-06',
  sex: 'FEMALE',
  occupation: 'STUDENT',
  workplace: 'Trường Cao đẳng Y',
  statement: 'Bí thư chi đoàn, sinh viên 5 tốt cấp tỉnh năm 2026',
}

const NOMINATION = `id version stage fullName resolutionNumber answerDueOn declineReason
  receiver { name isCell }`
const FILE = `file { nomination { ${NOMINATION} } actions { action objections { code } }
  moves { action actor note } }`

export interface TestNomination {
  id: string
  version: number
  stage: string
  fullName: string
  resolutionNumber: string
  answerDueOn: string | null
}

export interface NominationAnswer {
  nominations?: TestNomination[] | null
  file?: {
    nomination: TestNomination
    actions: { action: string; objections: { code: string }[] }[]
    moves: { action: string; actor: string; note: string | null }[]
  } | null
  /** 'path CODE' of each objection, or the code of a refusal. */
  told: string[]
}

const INPUTS: Readonly<Record<string, string>> = {
  saveNominationDraft: 'NominationsInput',
  sendNominations: 'NominationsInput',
  declineNomination: 'DeclineNominationInput',
  nameCellForNomination: 'NameCellInput',
  acceptNomination: 'AcceptNominationInput',
}

/** Sends a command of nominations as the apps do. */
export async function command(
  members: TestMembers,
  viewer: Viewer,
  { verb, ...input }: { verb: string } & Record<string, unknown>,
): Promise<NominationAnswer> {
  const isForm = INPUTS[verb] === 'NominationsInput'
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${INPUTS[verb] ?? 'NominationStepInput'}!) { ${verb}(input: $input) {
       ${isForm ? `nominations { ${NOMINATION} }` : FILE} objections { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  const answer = data?.[verb] as
    | (Omit<NominationAnswer, 'told'> & { objections: { code: string; path: string[] }[] })
    | null
    | undefined
  if (!answer) return { told: errors.map(({ extensions }) => String(extensions?.['code'])) }
  const told = answer.objections.map(({ code, path }) =>
    [path.slice(1).join('.'), code].filter(Boolean).join(' '),
  )
  return { ...answer, told }
}

let lastNumber = 0

/** Sends people of a new resolution; throws where anybody objects. */
export async function nominate(
  members: TestMembers,
  viewer: Viewer,
  { to = 'agency-cell', people = [NOMINEE] as readonly object[] } = {},
): Promise<TestNomination[]> {
  lastNumber += 1
  const { nominations, told } = await command(members, viewer, {
    verb: 'sendNominations',
    resolution: { number: `${lastNumber}-NQ/ĐTN`, on: '2026-11-10' },
    receiverId: unitId(to),
    people,
  })
  if (!nominations) throw new Error(told.join('; '))
  return nominations
}

export const step = ({ id, version }: TestNomination, verb: string, more: object = {}) => ({
  verb,
  nominationId: id,
  expectedVersion: version,
  ...more,
})

const TRAITS = {
  ethnicGroup: 'KINH',
  religion: 'NONE',
  generalEducation: 'UPPER_SECONDARY',
  professionalLevel: 'COLLEGE',
  politicalTheory: 'NONE',
  flags: ['YOUTH_UNION'],
}
/** What the cell says when it accepts. */
export const LISTED = { person: TRAITS, helperId: HELPER, on: '2026-11-21', number: '21-NQ/CB' }

/** Every statement that the service sends to the database while something is done. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = []
  const query = Client.prototype.query
  vi.spyOn(Client.prototype, 'query').mockImplementation(function (
    this: Client,
    ...given: Parameters<Client['query']>
  ) {
    const [asked] = given as unknown as [string | { text?: string }]
    texts.push(typeof asked === 'string' ? asked : (asked.text ?? ''))
    return Reflect.apply(query, this, given)
  })
  await run()
  vi.restoreAllMocks()
  return texts
}
