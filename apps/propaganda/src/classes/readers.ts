import type { Role } from '@ket-nap/app-kit'

/** Who sees people in classes; leaders see classes only. */
export const LEARNER_READERS = [
  'CELL_SECRETARY',
  'BASE_COMMITTEE',
  'ORGANISING',
  'PROPAGANDA',
] as const satisfies readonly Role[]

export const CLASS_READERS = [...LEARNER_READERS, 'LEADER'] as const satisfies readonly Role[]

/** Who plans classes of the own unit. */
export const CLASS_RUNNERS = ['PROPAGANDA', 'ORGANISING'] as const satisfies readonly Role[]
