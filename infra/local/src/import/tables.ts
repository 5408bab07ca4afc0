import type { Subgraph } from '../product/services.ts'

export interface Table {
  name: string
  service: Subgraph
}

const BY_SERVICE: readonly [Subgraph, readonly string[]][] = [
  ['organisations', ['units', 'successions', 'populations', 'targets', 'posts']],
  [
    'members',
    [
      'people',
      'members',
      'belongings',
      'admissions',
      'admission_steps',
      'recognitions',
      'badges',
      'departures',
      'bodies',
      'seats',
      'gradings',
      'helping_members',
      'helper_accounts',
      'transfers',
      'probation_steps',
      'attendees',
    ],
  ],
  ['training', ['courses', 'classes', 'certificates']],
]

/** Every table that can be imported; a table comes after those it refers to. */
export const TABLES: readonly Table[] = BY_SERVICE.flatMap(([service, names]) =>
  names.map(name => ({ name, service })),
)
