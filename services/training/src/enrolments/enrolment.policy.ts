import { objection, type LocalDate } from '@ket-nap/kernel'
import type { ClassObjection } from '../classes/training-class.policy.ts'
import type { EnrolmentStage } from './enrolment.workflow.ts'

/** What one command takes. */
const MOST_PEOPLE = 200

/** Who has a place already; whoever was withdrawn may come back. */
export const TAKES_PART: readonly EnrolmentStage[] = ['CONFIRMED', 'WAITING', 'PASSED', 'FAILED']

interface Sent {
  readonly personIds: readonly string[]
  /** Those on record and within reach. */
  readonly known: ReadonlySet<string>
  /** Those who take part already. */
  readonly enrolled: ReadonlySet<string>
}

/** Everything that speaks against a list of people, line by line. */
export function objectionsToPeople({ personIds, known, enrolled }: Sent): ClassObjection[] {
  const lines = personIds.flatMap((id, place): ClassObjection[] => {
    const path = ['input', 'personIds', String(place)]
    if (personIds.indexOf(id) < place) return [objection('TWICE_IN_LIST', { path })]
    if (!known.has(id)) return [objection('PERSON_UNKNOWN', { path })]
    return enrolled.has(id) ? [objection('ENROLLED_BEFORE', { path })] : []
  })
  const isLong = personIds.length === 0 || personIds.length > MOST_PEOPLE
  const length = objection('LIST_LENGTH', {
    path: ['input', 'personIds'],
    params: { most: MOST_PEOPLE },
  })
  return [...(isLong ? [length] : []), ...lines]
}

/** Units of the day on which a person is sent, the narrowest first. */
export const placesOf = ({
  unitId,
  baseId,
  aboveBaseId,
}: {
  unitId: string
  baseId: string | null
  aboveBaseId: string | null
}): string[] => [unitId, baseId, aboveBaseId].filter(place => place !== null)

/** A step of an enrolment, as it is remembered. */
export interface EnrolmentStep {
  readonly enrolmentId: string
  readonly toStage: EnrolmentStage
  readonly onDay: LocalDate
  readonly note: string | null
}
