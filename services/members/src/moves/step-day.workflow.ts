import type { LocalDate, Obstacle, PossibleFacts } from '@ket-nap/kernel'

/** The day of a step among the days around it. */
export interface StepDay {
  on: LocalDate
  today: LocalDate
  /** Day of the step before, if there was one. */
  lastStepOn: LocalDate | null
}

/** No step lies in the future, and none before the one it follows: of dossiers, probations and transfers alike. */
export const ON = {
  DAY_IN_FUTURE: {
    when: ({ on, today }) => on > today,
    clearableBy: [],
    source: 'DESIGN',
    path: ['on'],
    params: ({ today }) => ({ today }),
  },
  DAY_BEFORE_LAST_STEP: {
    when: ({ on, lastStepOn }) => lastStepOn !== null && on < lastStepOn,
    clearableBy: [],
    source: 'DESIGN',
    path: ['on'],
    params: ({ lastStepOn }) => ({ lastStepOn: lastStepOn ?? '' }),
  },
} satisfies Record<string, Obstacle<never, StepDay>>

/**
 * A case as it stands today and as it stood on the day of the last step: what has only lapsed since does not
 * keep a step from being entered late.
 */
export function possibleFacts<Facts extends StepDay>(
  today: LocalDate,
  factsOn: (on: LocalDate) => Facts,
): PossibleFacts<Facts> {
  const now = factsOn(today)
  const { lastStepOn } = now
  return lastStepOn && lastStepOn < today ? [now, factsOn(lastStepOn)] : [now]
}
