import type { Terms } from '../codes/term.ts'

/** What a body gives its nominee to prove himself by. Source: seeds; DESIGN. */
export const NOMINEE_TASK_KIND = {
  TASK: { en: 'Task', vi: 'Nhiệm vụ được giao' },
  TRIAL: { en: 'Trial', vi: 'Thử thách' },
} as const satisfies Terms
export type NomineeTaskKind = keyof typeof NOMINEE_TASK_KIND
