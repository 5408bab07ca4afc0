import type { LocalDate } from '@ket-nap/kernel'
import type { DomainEvent } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { AskedCourse } from './learner.entity.ts'

/**
 * `learner.changed` v1, written by the database: the course that the way of a person asks for. It says
 * neither the stage nor why; who has which certificate is known to training itself.
 */
export interface LearnerChanged {
  personId: string
  revision: number
  /** Null: no course is asked for, or no longer. */
  courseKind: AskedCourse | null
  /** On the list, or on probation, since that day. */
  since: LocalDate | null
  /** By when: the quarter in which the admission is expected, or the end of the probation. */
  dueOn: LocalDate | null
  /** The day on which the cell proposed the person for the awareness class, until it is attended. */
  proposedOn: LocalDate | null
}

const CHUNK = 5_000
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** What every learner was told as last, for a consumer that rebuilds its copy. */
export async function* tellEveryLearner(
  db: Kysely<Database>,
): AsyncGenerator<DomainEvent<LearnerChanged>> {
  let after = BEFORE_ALL
  for (;;) {
    const learners = await db
      .selectFrom('learners')
      .select([
        'person_id as personId',
        'revision',
        'course_kind as courseKind',
        'since',
        'due_on as dueOn',
        'proposed_on as proposedOn',
      ])
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(CHUNK)
      .execute()
    for (const payload of learners) yield { type: 'learner.changed', version: 1, payload }
    const last = learners.at(-1)
    if (!last || learners.length < CHUNK) return
    after = last.personId
  }
}
