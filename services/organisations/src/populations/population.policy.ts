import {
  acceptUnless,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'

export interface Counting {
  on: LocalDate
  people: number
  source: string
}

/** More than live in the country; a slip of the keyboard. */
const MOST_PEOPLE = 200_000_000
const LONGEST_SOURCE = 200

/** May this number be recorded? A count is of a day that has come, and says where it is from. */
export function judgeCounting(
  { on, people, source }: Counting,
  today: LocalDate,
): Outcome<Counting, Objection<string, Role>> {
  const named = source.normalize('NFC').trim()
  const objections: Objection<string, Role>[] = []
  if (on > today) {
    objections.push(objection('COUNTED_IN_FUTURE', { path: ['input', 'on'], params: { today } }))
  }
  if (people < 1 || people > MOST_PEOPLE) {
    const params = { least: 1, most: MOST_PEOPLE }
    objections.push(objection('PEOPLE_NOT_USABLE', { path: ['input', 'people'], params }))
  }
  if (named === '' || named.length > LONGEST_SOURCE || /\p{Cc}/u.test(named)) {
    const params = { limit: LONGEST_SOURCE }
    objections.push(objection('SOURCE_NOT_USABLE', { path: ['input', 'source'], params }))
  }
  return acceptUnless({ on, people, source: named }, objections)
}
