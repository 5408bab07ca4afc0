import { accept, object, objection, type Objection, type Outcome } from '@ket-nap/kernel'
import type { OpeningPurpose, Role } from '@ket-nap/subgraph'
import { DOSSIERS, MOVERS } from '../rights/role-group.policy.ts'
import type { CaseKind } from './opening.workflow.ts'

export interface Case {
  kind: CaseKind
  id: string
}

/** Why a person is opened: one of the two, never neither. */
export type Reason = { case: Case } | { purpose: OpeningPurpose }

/** Whoever may open the case opens the person for it. */
const READERS: Readonly<Record<CaseKind, readonly Role[]>> = {
  ADMISSION: MOVERS,
  PROBATION: MOVERS,
  TRANSFER: DOSSIERS,
}

const SOURCE = 'HD06 8.2e; 91/2025/QH15 art. 3 §2'

/**
 * The case that the viewer may open, else the purpose that he states; objects where there is neither.
 * A case is found and never stated.
 */
export function reasonToOpen(
  cases: readonly Case[],
  { purpose, role }: { purpose: OpeningPurpose | null; role: Role },
): Outcome<Reason, Objection<string, Role>> {
  const found = cases.find(({ kind }) => READERS[kind].includes(role))
  if (found) return accept({ case: { kind: found.kind, id: found.id } })
  if (purpose && purpose !== 'CASE') return accept({ purpose })
  return object(
    objection('PURPOSE_REQUIRED', { path: ['purpose'], clearableBy: [role], source: SOURCE }),
  )
}

/** Nobody is opened while the access log cannot be told outside. */
export const LOG_STOPPED = object(
  objection('AUDIT_STOPPED', { clearableBy: ['ADMINISTRATOR'], source: SOURCE }),
)

/** How the access log keeps a case. */
export const caseDetail = ({ kind, id }: Case) => ({ caseKind: kind, caseId: id })

/** How the access log keeps a reason. */
export const reasonDetail = (reason: Reason) =>
  'case' in reason ? caseDetail(reason.case) : { purpose: reason.purpose }
