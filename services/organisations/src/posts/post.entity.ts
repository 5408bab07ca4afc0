import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import { sql, type RawBuilder } from 'kysely'
import type { PostOrigin, PostState } from './post.workflow.ts'

/** Role × unit × dates, held by a person. ENDED is not stored: it follows from the dates. */
export const PostEntity = defineEntity({
  name: 'Post',
  tableName: 'posts',
  properties: {
    id: p.uuid().primary(),
    holderId: p.uuid(),
    holderName: p.text(),
    holderSort: p.text(),
    role: p.text().$type<Role>(),
    unitId: p.uuid(),
    provinceId: p.uuid().nullable(),
    aboveBaseId: p.uuid().nullable(),
    baseId: p.uuid().nullable(),
    startsOn: p.date().$type<LocalDate>(),
    endsOn: p.date().$type<LocalDate>().nullable(),
    state: p.text().$type<Exclude<PostState, 'ENDED'>>(),
    origin: p.text().$type<PostOrigin>(),
    proposedBy: p.uuid().nullable(),
    proposedByName: p.text(),
    approvedBy: p.uuid().nullable(),
    approvedByName: p.text().nullable(),
    endReason: p.text().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
    /** What edge was told last, without the revision. */
    told: p.json().nullable(),
    revision: p.integer(),
  },
})

export interface PostRow {
  id: string
  holderId: string
  holderName: string
  holderSort: string
  role: Role
  unitId: string
  from: LocalDate
  until: LocalDate | null
  state: PostState
  proposerId: string | null
  /** Name of the proposer, or how the post came in without one. */
  proposedBy: string
  approvedBy: string | null
  revision: number
}

/** The state on a day, of `p` (posts). */
export const stateOn = (day: LocalDate): RawBuilder<PostState> =>
  sql<PostState>`case when p.state = 'IN_FORCE' and p.ends_on <= ${day} then 'ENDED' else p.state end`
