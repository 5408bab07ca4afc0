import type { Role, Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { memberRow, personRow, type Row } from './files.ts'
import { openTestMembers, type TestMembers } from './open-members.ts'
import { unitId, type UnitSketch } from './tree.ts'

/**
 * A commune under a district, as both were before the reform of 2025, in which the seeds are played: what
 * the articles count comes about by the steps of its posts, on the days of the story, under the rules of
 * those days. Everybody is invented.
 */
const CELLS = ['thon-1', 'thon-2', 'police', 'school']
const UNITS: readonly UnitSketch[] = [
  { key: 'VN', level: 'NATION' },
  { key: 'province', level: 'PROVINCE', parent: 'VN', anchors: ['province'] },
  { key: 'district', level: 'ABOVE_BASE', parent: 'province', anchors: ['province', 'district'] },
  {
    key: 'an-le',
    level: 'BASE',
    parent: 'district',
    anchors: ['province', 'district', 'an-le'],
  },
  ...CELLS.map(key => ({
    key,
    level: 'CELL',
    parent: 'an-le',
    anchors: ['province', 'district', 'an-le'] as const,
  })),
]
export const VOTERS = 6
export const SEATS = 5

/** A post of the place, on a day of the story; the same person on every day. */
const post = (role: Role, scope: 'units' | 'bases' | 'aboveBases', key: string) => {
  const viewer = testViewer(role, { [scope]: [unitId(key)] })
  return (today: string): Viewer =>
    Object.assign(testViewer(role, viewer.scope, today), {
      holderId: viewer.holderId,
      post: viewer.post,
    })
}
const secretaries = new Map(CELLS.map(key => [key, post('CELL_SECRETARY', 'units', key)]))
export const secretary = (cell: string, today: string): Viewer => {
  const found = secretaries.get(cell)
  if (!found) throw new Error(`no secretary of ${cell}`)
  return found(today)
}
export const committee = post('BASE_COMMITTEE', 'bases', 'an-le')
export const department = post('ORGANISING', 'aboveBases', 'district')
export const board = post('LEADER', 'aboveBases', 'district')

/** The commune with six official members in each cell, five of whom sit in both committees. */
export async function openOldCommune(): Promise<TestMembers> {
  const members = await openTestMembers()
  await members.units(UNITS)
  const voters = CELLS.flatMap(cell =>
    Array.from({ length: VOTERS }, (_, index) => ({ key: `${cell}-${index}`, cell })),
  )
  await members.take(
    'people',
    voters.map(({ key, cell }) => personRow(key, cell)),
  )
  await members.take(
    'members',
    voters.map(({ key }) => memberRow(key)),
  )
  await members.take(
    'belongings',
    voters.map(({ key, cell }) => ({
      person: key,
      unit: cell,
      from: '2015-03-20',
      reason: 'ADMITTED',
    })),
  )
  const terms = [
    { unit: 'an-le', organ: 'BASE_COMMITTEE' },
    { unit: 'district', organ: 'STANDING_BOARD' },
  ]
  await members.take(
    'bodies',
    terms.map(term => ({ ...term, term_number: 1, term_from: '2020-06-01', term_until: '' })),
  )
  await members.take(
    'seats',
    terms.flatMap(term =>
      voters.slice(0, SEATS).map(({ key }) => ({
        ...term,
        person: key,
        function: 'MEMBER',
        area: '',
        from: '2020-06-01',
        until: '',
      })),
    ),
  )
  return members
}

/** Figures of An Lễ, as the district reads them on a day. */
export async function figures(
  members: TestMembers,
  today: string,
  asked: string,
): Promise<unknown> {
  const { data, errors } = await members.ask(
    department(today),
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { statistics { ${asked} } } } }`,
    { r: [{ __typename: 'Unit', id: unitId('an-le') }] },
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const found = (data?.['_entities'] ?? []) as { statistics: unknown }[]
  return found[0]?.statistics
}

export const inCommittee = { organ: 'BASE_COMMITTEE', unit: 'an-le', present: SEATS }
export const inBoard = { organ: 'STANDING_BOARD', unit: 'district', present: SEATS }

/** Somebody whom a file brings with a dossier under way. */
export const applicant = (key: string, cell: string): Row =>
  personRow(key, cell, { full_name: 'Trần Thị Mẫu', sex: 'FEMALE', born_on: '1999-05-06' })

/** So many, one after the other in each cell. */
export const spread = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `${name}-${index}`,
    cell: CELLS[index % CELLS.length] ?? 'thon-1',
  }))
