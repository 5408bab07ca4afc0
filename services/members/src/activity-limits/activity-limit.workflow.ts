import type { Role } from '@ket-nap/subgraph'
import type { ActivityLimitGround, ActivityLimitKind } from '../codes/body-codes.ts'

const CELL_DECIDES: readonly Role[] = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']
const ABOVE_CELL_DECIDES: readonly Role[] = ['BASE_COMMITTEE', 'ORGANISING']

/** What the rules say of one kind of limit, for one ground where they tell grounds apart. */
export interface LimitRule {
  readonly kind: ActivityLimitKind
  readonly ground: ActivityLimitGround | null
  readonly recordedBy: readonly Role[]
  /** Where the member is meanwhile. */
  readonly hasPlace: boolean
  readonly source: string
}

/** Source: domain §1.4, §2.8, §2.10. */
export const LIMIT_RULES: readonly LimitRule[] = [
  {
    kind: 'TEMPORARY_ELSEWHERE',
    ground: 'WORK',
    recordedBy: CELL_DECIDES,
    hasPlace: true,
    source: '294 pt 6.3.2a; HD38 4.3.2c',
  },
  {
    kind: 'TEMPORARY_ELSEWHERE',
    ground: 'STUDY',
    recordedBy: CELL_DECIDES,
    hasPlace: true,
    source: '294 pt 6.3.2a; HD38 4.3.2c',
  },
  {
    kind: 'EXEMPT',
    ground: 'AGE_OR_HEALTH',
    recordedBy: CELL_DECIDES,
    hasPlace: false,
    source: '294 pt 7; HD38 IV.1',
  },
  {
    kind: 'EXEMPT',
    ground: 'OTHER',
    recordedBy: ABOVE_CELL_DECIDES,
    hasPlace: false,
    source: '294 pt 7; HD38 IV.1',
  },
  // Who may suspend was not found in the texts read: at least not the cell itself.
  {
    kind: 'SUSPENDED',
    ground: null,
    recordedBy: ABOVE_CELL_DECIDES,
    hasPlace: false,
    source: '294 pt 9.3.2–9.3.4',
  },
  {
    kind: 'PROSECUTED_OR_IN_CUSTODY',
    ground: null,
    recordedBy: ABOVE_CELL_DECIDES,
    hasPlace: false,
    source: '294 pt 9.3.2–9.3.4',
  },
]

/** How long temporary activity lasts, from a day on. An extension is a limit of its own that follows. */
export const TEMPORARY_MONTHS: readonly {
  readonly from: string
  readonly ground: ActivityLimitGround
  readonly least: number
  readonly most: number
  /** Whether exactly the most is still allowed. */
  readonly isMostAllowed: boolean
  readonly source: string
}[] = [
  {
    from: '1930-02-03',
    ground: 'WORK',
    least: 3,
    most: 12,
    isMostAllowed: false,
    source: '294 pt 6.3.2a; HD38 4.3.2c',
  },
  {
    from: '1930-02-03',
    ground: 'STUDY',
    least: 3,
    most: 24,
    isMostAllowed: true,
    source: '294 pt 6.3.2a; HD38 4.3.2c',
  },
]
