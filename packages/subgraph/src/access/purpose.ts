/**
 * Why somebody's file is opened where no case says it. Source: HD06 8.2e (a file is read with consent and
 * recorded), Law 91/2025/QH15 art. 3 §2 (a purpose that is stated); the list itself is DESIGN.
 */
export const OPENING_PURPOSES = [
  'CASE',
  'ROLL',
  'FILE_CHECK',
  'PREPARATION',
  'TRAINING',
  'TRANSFER',
  'GRADING',
  'BADGE',
  'DISCIPLINE',
  'INSPECTION',
  'OWN_REQUEST',
  'STATISTICS',
] as const
export type OpeningPurpose = (typeof OPENING_PURPOSES)[number]
