import { objection, type Objection } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'

export type HelperAccountObjection = Objection<string, Role>

/** Who gives the accounts of helping members: whoever keeps the dossier. */
const KEEPERS: readonly Role[] = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']

export interface HelperAccountFacts {
  /** Whether the dossier is there; who helps in it now. */
  dossier: 'UNKNOWN' | 'WITHOUT_HELPER' | 'HELPED'
  /** Whether the account would be the viewer's own. */
  isOwn: boolean
  /** Whether the helping member has an account already. */
  isGiven: boolean
}

const at = (name: string) => ['input', name]

/** Nobody lets himself in, and one member has one account at a time. Source: DESIGN, after domain §6.4. */
export const objectionsToGiving = ({
  dossier,
  isOwn,
  isGiven,
}: HelperAccountFacts): HelperAccountObjection[] => [
  ...objectionsToHelper(dossier),
  ...(isOwn ? [objection<string, Role>('OWN_ACCOUNT', { path: at('holderId') })] : []),
  ...(isGiven
    ? [objection<string, Role>('ACCOUNT_GIVEN', { path: ['input'], clearableBy: KEEPERS })]
    : []),
]

export const objectionsToEnding = ({
  dossier,
  isGiven,
}: Omit<HelperAccountFacts, 'isOwn'>): HelperAccountObjection[] => [
  ...objectionsToHelper(dossier),
  ...(dossier === 'HELPED' && !isGiven
    ? [objection<string, Role>('NO_ACCOUNT', { path: ['input'] })]
    : []),
]

/** The account belongs to somebody else, perhaps somebody out of the viewer's reach: no more is told. */
export const accountTaken = (): HelperAccountObjection =>
  objection('ACCOUNT_TAKEN', { path: at('holderId') })

function objectionsToHelper(dossier: HelperAccountFacts['dossier']): HelperAccountObjection[] {
  if (dossier === 'UNKNOWN') return [objection('UNKNOWN_FILE', { path: at('admissionId') })]
  if (dossier === 'HELPED') return []
  return [objection('NO_HELPER', { path: at('admissionId'), clearableBy: KEEPERS })]
}
