import type { AdmissionBasis } from '../codes/figure-codes.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'

/** The day that counts an admission, as its column. */
export type CountedDay = 'ceremony_on' | 'decided_on'

/**
 * What counts as an admission, by the day that is asked for. A person is a member only after the ceremony,
 * so that day counts unless said otherwise (domain §3.1 I1); a decision that was cancelled never counts.
 */
export const COUNTED_AS: Readonly<
  Record<AdmissionBasis, { day: CountedDay; stages: readonly AdmissionStage[] }>
> = {
  CEREMONY: { day: 'ceremony_on', stages: ['CEREMONY_HELD'] },
  DECISION: { day: 'decided_on', stages: ['DECIDED', 'CEREMONY_HELD'] },
}
