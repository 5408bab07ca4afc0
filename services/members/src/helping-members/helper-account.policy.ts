import { objection, type Objection } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'

export type HelperAccountObjection = Objection<string, Role>

/** Key of a dossier or of a recognition file. */
export type HelpedFileName = 'admissionId' | 'probationId'

/** Who gives the accounts of helping members: whoever keeps the dossier. */
const KEEPERS: readonly Role[] = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']

export interface HelperAccountFacts {
  /** How the input named the dossier or recognition file. */
  named: HelpedFileName
  /** Whether it is there, and whether somebody helps in it now. */
  file: 'UNKNOWN' | 'WITHOUT_HELPER' | 'HELPED'
  /** Whether the account would be the viewer's own. */
  isOwn: boolean
  /** Whether the helping member has an account already. */
  isGiven: boolean
}

const at = (name: string) => ['input', name]

/** Nobody lets himself in, and one member has one account at a time. Source: DESIGN, after domain §6.4. */
export const objectionsToGiving = ({
  isOwn,
  isGiven,
  ...found
}: HelperAccountFacts): HelperAccountObjection[] => [
  ...objectionsToHelper(found),
  ...(isOwn ? [objection<string, Role>('OWN_ACCOUNT', { path: at('holderId') })] : []),
  ...(isGiven
    ? [objection<string, Role>('ACCOUNT_GIVEN', { path: ['input'], clearableBy: KEEPERS })]
    : []),
]

export const objectionsToEnding = ({
  isGiven,
  ...found
}: Omit<HelperAccountFacts, 'isOwn'>): HelperAccountObjection[] => [
  ...objectionsToHelper(found),
  ...(found.file === 'HELPED' && !isGiven
    ? [objection<string, Role>('NO_ACCOUNT', { path: ['input'] })]
    : []),
]

/** The account belongs to somebody else, perhaps somebody out of the viewer's reach: no more is told. */
export const accountTaken = (): HelperAccountObjection =>
  objection('ACCOUNT_TAKEN', { path: at('holderId') })

function objectionsToHelper({
  named,
  file,
}: Pick<HelperAccountFacts, 'named' | 'file'>): HelperAccountObjection[] {
  if (file === 'UNKNOWN') return [objection('UNKNOWN_FILE', { path: at(named) })]
  if (file === 'HELPED') return []
  return [objection('NO_HELPER', { path: at(named), clearableBy: KEEPERS })]
}
