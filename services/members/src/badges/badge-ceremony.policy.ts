import { objection, type LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { BadgeObjection } from './badge.policy.ts'

/** Committees hold the ceremony, at the place to which the member belongs. Source: HD06 18.4; HD38 III.1.5d. */
export const HANDS_OVER: readonly Role[] = ['BASE_COMMITTEE', 'ORGANISING']

export interface CeremonyFacts {
  readonly today: LocalDate
  /** The badge as it was awarded; null: it was not. */
  readonly badge: {
    readonly documentOn: LocalDate | null
    readonly ceremonyOn: LocalDate | null
  } | null
}

const at = (field: string) => ['input', field]
const SOURCE = 'HD38 III.1.5d'

/** Everything that speaks against the ceremony of a badge on a day. */
export function objectionsToCeremony(
  on: LocalDate,
  { badge, today }: CeremonyFacts,
): BadgeObjection[] {
  const { documentOn = null, ceremonyOn = null } = badge ?? {}
  return [
    ...(badge
      ? []
      : [objection<string, Role>('BADGE_NOT_AWARDED', { path: at('years'), source: SOURCE })]),
    ...(ceremonyOn
      ? [
          objection<string, Role>('BADGE_HANDED_OVER', {
            path: at('years'),
            params: { on: ceremonyOn },
          }),
        ]
      : []),
    ...(on > today
      ? [objection<string, Role>('DAY_IN_FUTURE', { path: at('on'), params: { today } })]
      : []),
    ...(documentOn && on < documentOn
      ? [
          objection<string, Role>('BEFORE_AWARD', {
            path: at('on'),
            params: { on: documentOn },
            source: SOURCE,
          }),
        ]
      : []),
  ]
}
