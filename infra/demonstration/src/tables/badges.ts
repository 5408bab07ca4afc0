import { addDays, type LocalDate } from '@ket-nap/kernel'
import { table, type CsvValue, type Table } from '../csv.ts'
import { badgesOf, type Badge } from '../lives/badges.ts'
import type { ToldPlace } from '../told.ts'

export const badgesTable = (told: readonly ToldPlace[], today: LocalDate): Table =>
  table(
    'person,unit,years,round,awarded_on,number,ceremony_on',
    told.flatMap(({ lives }) =>
      badgeRows(
        lives.flatMap(life => badgesOf(life, today)),
        today,
      ),
    ),
  )

/** Letter and digits of the number of each type of badge (HD38 III.1.4). */
const BADGE_NUMBERS: Readonly<Record<number, readonly [string, number]>> = {
  30: ['', 8],
  40: ['', 7],
  45: ['E', 7],
  50: ['', 6],
  55: ['D', 6],
  60: ['', 5],
  65: ['C', 5],
  70: ['', 4],
  75: ['B', 4],
  80: ['', 3],
  85: ['A', 3],
  90: ['', 2],
}

/** Numbered type by type through the place, in the order of award. */
function badgeRows(badges: readonly Badge[], today: LocalDate): CsvValue[][] {
  const counted = new Map<number, number>()
  return badges
    .toSorted((a, b) => (a.awardedOn < b.awardedOn ? -1 : Number(a.awardedOn > b.awardedOn)))
    .map(({ person, unit, years, round, awardedOn }) => {
      const number = (counted.get(years) ?? 0) + 1
      counted.set(years, number)
      const [letter, digits] = BADGE_NUMBERS[years] ?? ['', 8]
      const serial = letter + String(number).padStart(digits, '0')
      return [person, unit, years, round, awardedOn, serial, ceremonyOf(unit, awardedOn, today)]
    })
}

/** Of one commune it is told when the badges were handed over. */
const TOLD_OF = 'quynh-phu/xa-an-le/'
const DAYS_UNTIL_CEREMONY = 5

function ceremonyOf(unit: string, awardedOn: LocalDate, today: LocalDate): LocalDate | null {
  const on = addDays(awardedOn, DAYS_UNTIL_CEREMONY)
  return unit.startsWith(TOLD_OF) && on <= today ? on : null
}
