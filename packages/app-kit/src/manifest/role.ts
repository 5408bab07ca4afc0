/** The roles a post can carry. One spelling in SQL, GraphQL, tokens and here. */
export const ROLES = [
  'CELL_SECRETARY',
  'HELPING_MEMBER',
  'BASE_COMMITTEE',
  'ORGANISING',
  'PROPAGANDA',
  'MASS_ORGANISATION',
  'LEADER',
  'ANALYST',
  'AUDITOR',
  'ADMINISTRATOR',
] as const

export type Role = (typeof ROLES)[number]

export const LOCALES = ['vi', 'en'] as const

/** Vietnamese first, English second. */
export type Locale = (typeof LOCALES)[number]
