import { formatVietnameseDate, isLocalDate, type LocalDate } from '@ket-nap/kernel'
import { issuedBy, type Named, type NamedUnit } from './print-facts.policy.ts'
import type { PrintFacts } from './print.workflow.ts'

/** Somebody who reached the years of a badge, and what the award waits for. */
export interface DueForBadge extends Named {
  years: number
  countsFrom: LocalDate
  reachedOn: LocalDate
  waits: readonly { code: string; day: string }[]
}

/** Why somebody is not proposed in a round. Source: 294 pt 28.3.1c, 4.5.1. */
const WAITS: Readonly<Record<string, string>> = {
  WAITS_AFTER_DISCIPLINE: 'chưa hết thời gian chờ sau kỷ luật, đến ngày',
  ACTIVITY_INTERRUPTED: 'gián đoạn sinh hoạt Đảng từ ngày',
}

/** For whom a list is signed, by the level of the unit. */
const SIGNED_FOR: Readonly<Record<string, string>> = {
  CELL: 'T/M CHI BỘ',
  PROVINCE: 'T/M BAN THƯỜNG VỤ',
}

interface Round {
  issuer: NamedUnit | null
  on: LocalDate
  /** The day of the round, as written. */
  day: string
}

/** Who is proposed for a badge in a round; whoever has to wait is named below, with why. */
export function badgeFacts(
  people: readonly DueForBadge[],
  { issuer, on, day }: Round,
): PrintFacts<'BADGE_LIST'> {
  const due = people.filter(({ waits }) => waits.length === 0)
  const waiting = people.filter(({ waits }) => waits.length > 0)
  return {
    kind: 'BADGE_LIST',
    ...issuedBy(issuer),
    number: null,
    on,
    form: null,
    places: {
      round: day,
      total: String(due.length),
      authority: SIGNED_FOR[issuer?.level ?? ''] ?? 'T/M ĐẢNG ỦY',
    },
    lists: {
      due: due.map(({ person, bornOn, cell, years, countsFrom, reachedOn }, place) => ({
        place: String(place + 1),
        person,
        bornOn: formatVietnameseDate(bornOn),
        cell,
        countsFrom: formatVietnameseDate(countsFrom),
        reachedOn: formatVietnameseDate(reachedOn),
        years: String(years),
      })),
      waiting: waiting.map(({ person, years, waits }) => ({
        person,
        years: String(years),
        why: waits.map(wordsOf).join('; '),
      })),
    },
    conditions: waiting.length > 0 ? ['ANY_WAITING'] : [],
  }
}

const wordsOf = ({ code, day }: { code: string; day: string }): string =>
  `${WAITS[code] ?? 'chưa đủ điều kiện'} ${isLocalDate(day) ? formatVietnameseDate(day) : ''}`.trim()
