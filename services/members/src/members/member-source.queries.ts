import type { LocalDate } from '@ket-nap/kernel'
import type { Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { holdsOn } from '../belongings/belonging.queries.ts'
import type { Database } from '../database.ts'
import { countsBelow, factsBelow } from '../units/subtree.queries.ts'
import type { Place } from '../units/unit.policy.ts'
import { groupsBelow, type Groups } from '../units/unit.queries.ts'
import { memberConditions, type AskedMembers } from './member-filter.queries.ts'

export interface MembersOfUnit extends AskedMembers {
  place: Place
  asOf: LocalDate
}

interface Reader {
  db: Kysely<Database>
  viewer: Viewer
}

/** Where the list reads people from: groups in order, or one small set. `where` asks `person` and `member`. */
export type Source = { where: RawBuilder<unknown> } & (
  | ({ by: 'GROUPS' } & Groups)
  | { by: 'SET'; people: RawBuilder<unknown> }
)

export async function sourceOf(context: Reader, request: MembersOfUnit): Promise<Source> {
  const { db, viewer } = context
  if (request.asOf !== viewer.today) return pastSource(context, request)
  const groups = await groupsBelow(db, request.place, viewer)
  const anywhere = groups.column !== 'province_id'
  const conditions = memberConditions(request, { inPast: false, anywhere })
  const where = asksForCeremony(request)
    ? sql`${conditions} and member.${sql.ref(groups.column)} = person.${sql.ref(groups.column)}`
    : conditions
  return { by: 'GROUPS', ...groups, where }
}

/** Then the members of a group are few, and found along the day of their ceremony. */
const asksForCeremony = ({ filter }: AskedMembers): boolean =>
  Boolean(filter?.admittedFrom ?? filter?.admittedUntil)

/** What is collected and sorted in a moment; more is read in order, asking each whether it belonged. */
const LARGEST_SET = 10_000

/** Whoever belonged on a past day: the few are collected; of many, the viewer's own lists are read. */
async function pastSource({ db, viewer }: Reader, request: MembersOfUnit): Promise<Source> {
  const collected = belongedThen(viewer, request)
  const isSmall =
    viewer.scope.provinces.length === 0 || (await isWithin(db, collected.people, LARGEST_SET))
  return isSmall ? collected : askedInOrder(viewer, request)
}

/** Collects whoever belonged to the unit on a past day. */
export function belongedThen({ today }: Viewer, request: MembersOfUnit) {
  const { place, asOf } = request
  const facts = factsBelow('belongings', { places: [place], asOf, today })
  const people = sql`select fact.person_id from ${facts} fact where ${holdsOn('fact', asOf)}`
  return { by: 'SET', people, where: inPast(request) } as const satisfies Source
}

/** Reads the people of whole provinces in order, asking each whether it belonged to the unit then. */
export function askedInOrder({ scope, today }: Viewer, request: MembersOfUnit) {
  const { place, asOf } = request
  const belonged = sql`(select true from belongings fact where fact.person_id = person.id
    and ${holdsOn('fact', asOf)} and ${countsBelow(place, { asOf, today })})`
  const groups = { column: 'province_id', ids: scope.provinces } as const
  const where = sql`${inPast(request)} and ${belonged}`
  return { by: 'GROUPS', ...groups, where } as const satisfies Source
}

const inPast = (request: MembersOfUnit) =>
  memberConditions(request, { inPast: true, anywhere: false })

async function isWithin(
  db: Kysely<Database>,
  rows: RawBuilder<unknown>,
  most: number,
): Promise<boolean> {
  const { rows: beyond } = await sql`select from (${rows}) row offset ${most} limit 1`.execute(db)
  return beyond.length === 0
}
