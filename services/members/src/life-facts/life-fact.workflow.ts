import type { LocalDate, Obstacle, Workflow } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { ActivityLimitKind } from '../codes/body-codes.ts'
import type { LifeAction, LifeFactKind } from '../codes/life-codes.ts'
import type { DepartureKind, MemberStatus } from '../codes/membership-codes.ts'

/** Why something cannot be recorded of a member, whatever its paper says. */
export type LifeCode =
  | 'DAY_IN_FUTURE'
  | 'NOT_A_MEMBER_THEN'
  | 'BELONGS_LATER'
  | 'DISCIPLINE_FIRST'
  | 'NOT_AFTER_LEAVING'
  | 'NOT_THERE_THEN'
  | 'ALREADY_APPEALED'
  | 'NO_OPEN_APPEAL'
  | 'BEFORE_APPEAL'
  | 'ALREADY_INTERRUPTED'
  | 'NOT_INTERRUPTED'
  | 'BEFORE_INTERRUPTION'
  | 'NO_DISCIPLINE'

/** What is known of a member on the day of what is recorded. */
export interface LifeFacts {
  readonly on: LocalDate
  readonly today: LocalDate
  /** First day of the belonging that holds on the day. */
  readonly belongsSince: LocalDate | null
  /** First day of the next belonging after it. */
  readonly belongsLater: LocalDate | null
  readonly leftOn: LocalDate | null
  readonly limits: readonly ActivityLimitKind[]
  readonly interruptedSince: LocalDate | null
  /** Disciplines that were not cancelled. */
  readonly disciplines: readonly { readonly id: string; readonly on: LocalDate }[]
  /** Day of the appeal against the removal that holds. */
  readonly appealedOn: LocalDate | null
  readonly appealAnswered: boolean
  /** The unit to which the member belongs, or last belonged, exists on the day. */
  readonly unitIsThere: boolean
}

const CELL_DECIDES: readonly Role[] = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']
const ABOVE_CELL_DECIDES: readonly Role[] = ['BASE_COMMITTEE', 'ORGANISING']

const MEMBER: readonly MemberStatus[] = ['PROBATIONARY', 'OFFICIAL']

type Obstacles = { readonly [Code in LifeCode]?: Obstacle<Role, LifeFacts> }

const when = (
  source: string,
  holds: (facts: LifeFacts) => boolean,
  params?: (facts: LifeFacts) => Record<string, string>,
): Obstacle<Role, LifeFacts> => ({
  when: holds,
  clearableBy: [],
  source,
  path: ['on'],
  ...(params ? { params } : {}),
})

const PAST: Obstacles = {
  DAY_IN_FUTURE: when(
    'DESIGN',
    ({ on, today }) => on > today,
    ({ today }) => ({ today }),
  ),
}
const BELONGING: Obstacles = {
  ...PAST,
  NOT_A_MEMBER_THEN: when('DESIGN', ({ belongsSince }) => belongsSince === null),
}
/** Who leaves was here at least a day, and nothing later is on record. */
const LEAVING: Obstacles = {
  ...PAST,
  NOT_A_MEMBER_THEN: when(
    'HD 11 (2021), table 1',
    ({ belongsSince, on }) => belongsSince === null || belongsSince >= on,
  ),
  BELONGS_LATER: when(
    'HD 11 (2021), table 1',
    ({ belongsLater }) => belongsLater !== null,
    ({ belongsLater }) => ({ from: belongsLater ?? '' }),
  ),
}

/** What may be recorded of a member, by whom, and what stands in the way. Source: domain §2.7–§2.10. */
export const LIFE_WORKFLOW: Workflow<LifeAction, MemberStatus, Role, LifeFacts, LifeCode> = {
  RECORD_DEATH: {
    from: MEMBER,
    to: 'DECEASED',
    by: CELL_DECIDES,
    source: 'HD06 7.1b, 8.2đ, 18.4',
    unless: LEAVING,
  },
  RECORD_RESIGNATION: {
    from: MEMBER,
    to: 'RESIGNED',
    by: ABOVE_CELL_DECIDES,
    source: 'HD06 11.2',
    unless: {
      ...LEAVING,
      DISCIPLINE_FIRST: {
        when: ({ limits }) =>
          limits.includes('SUSPENDED') || limits.includes('PROSECUTED_OR_IN_CUSTODY'),
        clearableBy: ABOVE_CELL_DECIDES,
        source: 'HD06 11.2',
      },
    },
  },
  EXPEL: {
    from: ['OFFICIAL'],
    to: 'EXPELLED',
    by: ABOVE_CELL_DECIDES,
    source: 'Điều lệ Đảng, điều 35; QĐ 296, 16.3',
    unless: LEAVING,
  },
  REMOVE: {
    from: MEMBER,
    to: 'REMOVED',
    by: ABOVE_CELL_DECIDES,
    source: '294 pt 8.1; HD06 4.6, 11.1b',
    unless: LEAVING,
  },
  RESTORE: {
    from: ['EXPELLED', 'REMOVED'],
    to: null,
    by: ABOVE_CELL_DECIDES,
    source: 'HD06; domain §1.4',
    unless: {
      ...PAST,
      NOT_AFTER_LEAVING: when(
        'HD 11 (2021), table 1',
        ({ leftOn, on }) => leftOn !== null && on <= leftOn,
        ({ leftOn }) => ({ leftOn: leftOn ?? '' }),
      ),
      NOT_THERE_THEN: when('294 pt 6.3.5', ({ unitIsThere }) => !unitIsThere),
    },
  },
  APPEAL: {
    from: ['REMOVED'],
    to: null,
    by: ABOVE_CELL_DECIDES,
    source: '294 pt 8.2',
    unless: {
      ...PAST,
      ALREADY_APPEALED: when(
        '294 pt 8.2',
        ({ appealedOn }) => appealedOn !== null,
        ({ appealedOn }) => ({ on: appealedOn ?? '' }),
      ),
    },
  },
  ANSWER_APPEAL: {
    from: ['REMOVED'],
    to: null,
    by: ['ORGANISING'],
    source: '294 pt 8.2',
    unless: {
      ...PAST,
      NO_OPEN_APPEAL: when(
        '294 pt 8.2',
        ({ appealedOn, appealAnswered }) => appealedOn === null || appealAnswered,
      ),
      BEFORE_APPEAL: when(
        '294 pt 8.2',
        ({ appealedOn, on }) => appealedOn !== null && on < appealedOn,
        ({ appealedOn }) => ({ on: appealedOn ?? '' }),
      ),
    },
  },
  DISCIPLINE: {
    from: MEMBER,
    to: null,
    by: CELL_DECIDES,
    source: 'Điều lệ Đảng, điều 35–36',
    unless: BELONGING,
  },
  CANCEL_DISCIPLINE: {
    from: MEMBER,
    to: null,
    by: ABOVE_CELL_DECIDES,
    source: 'QĐ 296-QĐ/TW (2025)',
    unless: {
      ...PAST,
      NO_DISCIPLINE: when('QĐ 296-QĐ/TW (2025)', ({ disciplines }) => disciplines.length === 0),
    },
  },
  INTERRUPT: {
    from: MEMBER,
    to: null,
    by: CELL_DECIDES,
    source: '294 pt 4.5.1',
    unless: {
      ...BELONGING,
      ALREADY_INTERRUPTED: when(
        '294 pt 4.5.1',
        ({ interruptedSince }) => interruptedSince !== null,
        ({ interruptedSince }) => ({ since: interruptedSince ?? '' }),
      ),
    },
  },
  RESUME: {
    from: MEMBER,
    to: null,
    by: CELL_DECIDES,
    source: '294 pt 4.5.1',
    unless: {
      ...BELONGING,
      NOT_INTERRUPTED: when('294 pt 4.5.1', ({ interruptedSince }) => interruptedSince === null),
      BEFORE_INTERRUPTION: when(
        '294 pt 4.5.1',
        ({ interruptedSince, on }) => interruptedSince !== null && on <= interruptedSince,
        ({ interruptedSince }) => ({ since: interruptedSince ?? '' }),
      ),
    },
  },
}

/** What each action puts on record. */
export const KIND_OF: Readonly<Record<LifeAction, LifeFactKind>> = {
  RECORD_DEATH: 'DIED',
  RECORD_RESIGNATION: 'RESIGNED',
  EXPEL: 'EXPELLED',
  REMOVE: 'REMOVED',
  RESTORE: 'RESTORED',
  APPEAL: 'APPEALED',
  ANSWER_APPEAL: 'APPEAL_ANSWERED',
  DISCIPLINE: 'DISCIPLINED',
  CANCEL_DISCIPLINE: 'DISCIPLINE_CANCELLED',
  INTERRUPT: 'INTERRUPTED',
  RESUME: 'RESUMED',
}

/** Actions that end the membership, and the line of table 1 in which they count. */
export const LEAVES_AS: Readonly<Partial<Record<LifeAction, DepartureKind>>> = {
  RECORD_DEATH: 'DECEASED',
  RECORD_RESIGNATION: 'RESIGNED',
  EXPEL: 'EXPELLED',
  REMOVE: 'REMOVED',
}

/** Facts that may be on record before their paper came. */
export const PAPER_MAY_FOLLOW: readonly LifeAction[] = ['RECORD_DEATH', 'INTERRUPT', 'APPEAL']
