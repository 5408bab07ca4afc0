import { addDays, type LocalDate } from '@ket-nap/kernel'
import { random } from '../random.ts'
import { cellOn, officialOn, RECORDS_BEGIN, type Life } from './life.ts'

export interface Recognition {
  readonly person: string
  readonly unit: string
  readonly effectiveOn: LocalDate
  readonly decidedOn: LocalDate
}

/** The recognition as an official member, once it is decided; null before and where it was elsewhere. */
export function recognitionOf(life: Life, today: LocalDate): Recognition | null {
  const effectiveOn = officialOn(life)
  const decidedOn = decisionDayOf(life)
  const unit = cellOn(life, effectiveOn)
  if (unit === undefined || effectiveOn < RECORDS_BEGIN || decidedOn > today) return null
  return { person: life.person.key, unit, effectiveOn, decidedOn }
}

export const isOfficial = (life: Life, today: LocalDate): boolean => decisionDayOf(life) <= today

/** The papers take some weeks; the day of effect does not wait for them. */
const decisionDayOf = (life: Life): LocalDate =>
  addDays(officialOn(life), random(`recognition of ${life.person.key}`).integer(3, 30))
