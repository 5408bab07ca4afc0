import type { Role } from '@ket-nap/app-kit'
import { ROLES } from '@ket-nap/app-kit'

/** Posts that propose others. */
export const GRANTERS: readonly Role[] = ['ORGANISING', 'ADMINISTRATOR']

/** Posts that invite holders to make an account; in the demonstration nobody needs one. */
export const INVITERS: readonly Role[] = ['ADMINISTRATOR']

/** Roles that a form offers to propose. Only an offer: the server decides. Source: architecture §4. */
export function rolesToGrant(granter: Role): readonly Role[] {
  if (granter === 'ADMINISTRATOR') return ROLES
  return ROLES.filter(role => role !== 'ADMINISTRATOR' && role !== 'AUDITOR')
}
