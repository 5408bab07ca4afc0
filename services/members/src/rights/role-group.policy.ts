import type { Role } from '@ket-nap/subgraph'

/** Whoever works with dossiers opens people: everything, numbers masked. */
export const DOSSIERS: readonly Role[] = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']
/** Leaders see who is a member and the dates, nothing of the person's private life. */
export const MEMBERSHIP: readonly Role[] = [...DOSSIERS, 'LEADER']
/** For certificates it takes a name, a birth date and a unit. */
export const NAMES: readonly Role[] = [...MEMBERSHIP, 'PROPAGANDA']
/** The access log and whom it is about; of a person the name and the unit, never a dossier. */
export const AUDITORS: readonly Role[] = ['AUDITOR']
/** Who may find a person by name. */
export const FINDERS: readonly Role[] = [...NAMES, ...AUDITORS]
/** The figures of the rules are for all who work by them or check. */
export const RULE_READERS: readonly Role[] = [...NAMES, 'AUDITOR']
/** Who wants a rule changed and who decided on it. */
export const RULE_KEEPERS: readonly Role[] = ['ORGANISING', 'LEADER', 'AUDITOR']
/** Figures are for all who plan or check; analysts get them with small groups suppressed. */
export const FIGURES: readonly Role[] = [...NAMES, 'ANALYST', 'AUDITOR']

/** Committees, which keep the files of members. */
export const FILE_KEEPERS: readonly Role[] = ['BASE_COMMITTEE', 'ORGANISING']

/** Whoever moves dossiers or decides on them; the standing board sees the extract. */
export const MOVERS: readonly Role[] = [...DOSSIERS, 'LEADER']

/** Whoever helps a candidate sees this one and writes the monthly remark. */
export const HELPERS: readonly Role[] = ['HELPING_MEMBER']

/** A type, its fields with their arguments, who may use them. One line is one rule. */
export type Line = readonly [type: string, fields: string, who: readonly Role[]]
