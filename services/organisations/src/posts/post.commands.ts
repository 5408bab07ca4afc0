import { accept, object, objection, sortKey, type LocalDate, type Outcome } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { auditSubject, within } from '../units/scope.entity.ts'
import { tellPosts } from './post.events.ts'
import {
  objectionsToDecider,
  objectionsToEnding,
  objectionsToGrant,
  objectionsToHeld,
  readHolderName,
  standsAlone,
  type Ending,
  type Grant,
  type HeldPost,
  type PostFacts,
  type PostObjection,
  type Seat,
} from './post.policy.ts'
import { stateOn } from './post.entity.ts'
import type { PostOrigin } from './post.workflow.ts'

export type PostResult = CommandOutcome<{ postId: string }>

export interface Proposal {
  idempotencyKey: string
  holderId?: string | null | undefined
  holderName: string
  role: Role
  unitId: string
  from: LocalDate
  until?: LocalDate | null | undefined
}

const POSTS_LOCK = 7_310_011

/** Grants are judged one after the other, so that two of them never conflict. */
const openPosts = ({ db }: Context) => sql`select pg_advisory_xact_lock(${POSTS_LOCK})`.execute(db)

/** Proposes a post; it is in force once another person has approved it. */
export const proposePost = (context: Context, input: Proposal): Promise<PostResult> =>
  once(context, { operation: 'proposePost', input }, async () => {
    const { viewer, today } = context
    await openPosts(context)
    const name = readHolderName(input.holderName)
    if (input.holderId && !isUuid(input.holderId)) {
      return refuse(objection('UNKNOWN_HOLDER', { path: ['input', 'holderId'] }))
    }
    const holderId = (input.holderId ?? (await newId(context))).toLowerCase()
    const grant = { holderId, role: input.role, from: input.from, until: input.until ?? null }
    const seat = await findSeat(context, input.unitId, input.from)
    const held = await loadHeld(context, holderId, null)
    const objections = [
      ...(name.ok ? [] : name.objections),
      ...objectionsToGrant(grant, { granter: viewer, seat, held, today }),
    ]
    const [first, ...others] = objections
    if (first || !name.ok || !seat) return object(first ?? NEVER, ...others)
    const alone = standsAlone(viewer, grant, await loadAdministrators(context))
    const origin = alone ? 'SECOND_ADMINISTRATOR' : 'TWO_PERSONS'
    const postId = await storePost(context, { ...grant, seat, origin, holderName: name.value })
    await context.audit('POST_PROPOSED', await auditSubject(context, postId, seat.unitId))
    if (alone) await tellPosts(context.db, sql`p.id = ${postId}`, today)
    return accept({ postId })
  })

const NEVER: PostObjection = objection('UNKNOWN_UNIT', { path: ['input', 'unitId'] })

async function newId({ db }: Context): Promise<string> {
  const { rows } = await sql<{ id: string }>`select uuidv7() as id`.execute(db)
  return rows[0]?.id ?? ''
}

/** The unit of a post, as it is on the post's first day or today; nothing out of the viewer's reach. */
async function findSeat(
  { db, viewer, today }: Context,
  unitId: string,
  from: LocalDate,
): Promise<Seat | undefined> {
  if (!isUuid(unitId)) return undefined
  return db
    .selectFrom('unit_versions as v')
    .select(['v.unit_id as unitId', 'v.level', 'v.path'])
    .where('v.unit_id', '=', unitId)
    .where(sql<boolean>`v.valid @> greatest(${from}::date, ${today}::date)`)
    .where(within(viewer.scope, 'v'))
    .executeTakeFirst()
}

async function loadHeld(
  { db, today }: Context,
  holderId: string,
  besides: string | null,
): Promise<HeldPost[]> {
  const { rows } = await sql<HeldPost>`
    select role, unit_id as "unitId", path, starts_on as "from", ends_on as "until"
    from posts_of_holder(${holderId}, ${besides}, ${today})
  `.execute(db)
  return rows
}

async function loadAdministrators({ db, today }: Context): Promise<string[]> {
  const { rows } = await sql<{ holder_id: string }>`
    select holder_id from administrators(${today})
  `.execute(db)
  return rows.map(row => row.holder_id)
}

interface NewPost extends Grant {
  holderName: string
  seat: Seat
  origin: PostOrigin
}

async function storePost({ db, viewer }: Context, post: NewPost): Promise<string> {
  const state = post.origin === 'TWO_PERSONS' ? 'PROPOSED' : 'IN_FORCE'
  const { rows } = await sql<{ id: string }>`
    insert into posts (holder_id, holder_name, holder_sort, role, unit_id, province_id, above_base_id,
      base_id, starts_on, ends_on, state, origin, proposed_by, proposed_by_name)
    select ${post.holderId}, ${post.holderName}, ${sortKey(post.holderName)}, ${post.role}, u.id,
      u.province_id, u.above_base_id, u.base_id, ${post.from}, ${post.until}, ${state}, ${post.origin},
      ${viewer.holderId}, coalesce(
        (select mine.holder_name from posts mine where mine.id = ${viewer.post.id}), '')
    from units u where u.id = ${post.seat.unitId}
    returning id
  `.execute(db)
  return rows[0]?.id ?? ''
}

export interface Deciding {
  idempotencyKey: string
  postId: string
  expectedRevision: number
}

/** The second person approves: the post is in force. What the holder has been given since counts too. */
export const approvePost = (context: Context, input: Deciding): Promise<PostResult> =>
  decide(context, { operation: 'approvePost', input }, async post => {
    const seat = await findSeat(context, post.unitId, post.from)
    if (!seat) return [objection('UNKNOWN_UNIT', { path: ['input', 'postId'] })]
    const held = await loadHeld(context, post.holderId, post.id)
    const objections = objectionsToHeld({ grant: post, seat }, held)
    if (objections.length > 0) return objections.map(one => ({ ...one, path: ['input', 'postId'] }))
    await sql`
      update posts set state = 'IN_FORCE', approved_by = ${context.viewer.holderId},
        approved_by_name = coalesce(
          (select mine.holder_name from posts mine where mine.id = ${context.viewer.post.id}), ''),
        revision = revision + 1
      where id = ${post.id}
    `.execute(context.db)
    await tellPosts(context.db, sql`p.id = ${post.id}`, context.today)
    return []
  })

/** The second person refuses. */
export const refusePost = (context: Context, input: Deciding): Promise<PostResult> =>
  decide(context, { operation: 'refusePost', input }, async post => {
    await sql`update posts set state = 'REFUSED', revision = revision + 1 where id = ${post.id}`.execute(
      context.db,
    )
    return []
  })

const decide = (
  context: Context,
  command: { operation: 'approvePost' | 'refusePost'; input: Deciding },
  act: (post: StoredPost) => Promise<PostObjection[]>,
): Promise<PostResult> =>
  once(context, command, async () => {
    await openPosts(context)
    const post = await findPost(context, command.input)
    if (!post.ok) return post
    const refused = objectionsToDecider(context.viewer, post.value)
    const [first, ...others] = refused.length > 0 ? refused : await act(post.value)
    if (first) return object(first, ...others)
    const action = command.operation === 'approvePost' ? 'POST_APPROVED' : 'POST_REFUSED'
    await context.audit(action, await auditSubject(context, post.value.id, post.value.unitId))
    return accept({ postId: post.value.id })
  })

interface StoredPost extends PostFacts {
  id: string
  unitId: string
}

async function findPost(
  { db, viewer, today }: Context,
  { postId, expectedRevision }: Pick<Deciding, 'postId' | 'expectedRevision'>,
): Promise<Outcome<StoredPost, PostObjection>> {
  const [post] = isUuid(postId)
    ? await db
        .selectFrom('posts as p')
        .select([
          'p.id',
          'p.holder_id as holderId',
          'p.role',
          'p.unit_id as unitId',
          'p.starts_on as from',
          'p.ends_on as until',
          'p.proposed_by as proposerId',
          'p.revision',
          stateOn(today).as('state'),
        ])
        .where('p.id', '=', postId)
        .where(within(viewer.scope, 'p'))
        .execute()
    : []
  if (!post) return refuse(objection('UNKNOWN_POST', { path: ['input', 'postId'] }))
  if (post.revision === expectedRevision) return accept(post)
  const params = { revision: post.revision }
  const path = ['input', 'expectedRevision']
  return refuse(objection('CHANGED_MEANWHILE', { path, params }))
}

const refuse = (one: PostObjection): Outcome<never, PostObjection> => object<[PostObjection]>(one)

/** Ends a post on a day: the first one on which it is no longer in force. */
export const endPost = (context: Context, input: Deciding & Ending): Promise<PostResult> =>
  once(context, { operation: 'endPost', input }, async () => {
    const { db, viewer, today } = context
    await openPosts(context)
    const found = await findPost(context, input)
    if (!found.ok) return found
    const post = found.value
    const administrators = await loadAdministrators(context)
    const otherAdministrators = administrators.filter(id => id !== post.holderId).length
    const [first, ...others] = objectionsToEnding(input, {
      granter: viewer,
      post,
      otherAdministrators,
    })
    if (first) return object(first, ...others)
    await sql`
      update posts set ends_on = ${input.until}, end_reason = ${input.reason.trim()},
        revision = revision + 1
      where id = ${post.id}
    `.execute(db)
    await tellPosts(db, sql`p.id = ${post.id}`, today)
    await context.audit('POST_ENDED', await auditSubject(context, post.id, post.unitId))
    return accept({ postId: post.id })
  })
