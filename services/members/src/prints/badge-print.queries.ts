import {
  accept,
  formatVietnameseDate,
  object,
  objection,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import { isUuid, type Role } from '@ket-nap/subgraph'
import { listBadgesDue, type BadgeDueRow } from '../badges/badge-due.queries.ts'
import { reasonsToWait } from '../badges/badge.policy.ts'
import { dayOfRound, type RoundOfYear } from '../badges/badge-round.workflow.ts'
import type { Context } from '../context.ts'
import { reachedOn } from '../party-ages/party-age.policy.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Place } from '../units/unit.policy.ts'
import { badgeFacts, type DueForBadge } from './badge-print.policy.ts'
import { readNamed, readUnit } from './print-source.queries.ts'
import { setSheet, type Sheet } from './print.policy.ts'

/** A longer list is no paper that anybody signs. */
const MOST_PEOPLE = 500
const PAGE = 100

type Told = Objection<string, Role>

/** Who is due for a badge in a round, in a unit and below; null for a unit out of reach. */
export async function printBadges(
  context: Context,
  { unitId, ...round }: RoundOfYear & { unitId: string },
): Promise<Outcome<Sheet, Told> | null> {
  const { db, loaders, today, audit } = context
  const place = isUuid(unitId) ? await loaders.place(today).load(unitId) : null
  if (!place) return null
  const day = dayOfRound(round)
  const { values: policy } = await loaders.policy({ provinceId: place.province_id, day })
  const rows = await readDue(context, { place, round, policy })
  if (rows.length > MOST_PEOPLE) {
    return object(objection('LIST_TOO_LONG', { path: [], params: { most: MOST_PEOPLE } }))
  }
  const people = await Promise.all(rows.map(row => describe(context, row, { policy, round })))
  const issuer = await readUnit(db, unitId, today)
  const named = people.filter(each => each !== null)
  const sheet = setSheet(badgeFacts(named, { issuer, on: today, day: formatVietnameseDate(day) }))
  if (!sheet) return null
  await audit('PRINTED_BADGE_LIST', {
    subjectId: unitId,
    provinceId: place.province_id,
    aboveBaseId: place.above_base_id,
    baseId: place.base_id,
    unitId,
    detail: { on: day },
  })
  return accept(sheet)
}

interface Asked {
  place: Place
  round: RoundOfYear
  policy: Policy
}

async function readDue(
  { db, viewer }: Context,
  { place, round, policy }: Asked,
): Promise<BadgeDueRow[]> {
  const rows: BadgeDueRow[] = []
  let after: string | undefined
  do {
    const page = await listBadgesDue(db, { ...round, first: PAGE, after, place, viewer, policy })
    rows.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined
  } while (after !== undefined && rows.length <= MOST_PEOPLE)
  return rows
}

async function describe(
  context: Context,
  { personId, years, countsFrom }: BadgeDueRow,
  { policy, round }: Pick<Asked, 'policy' | 'round'>,
): Promise<DueForBadge | null> {
  const { loaders, today } = context
  const bearer = await loaders.badgeBearer.load(personId)
  if (!bearer) return null
  const named = await readNamed(context, { personId, unitId: bearer.unit_id }, today)
  const waits = reasonsToWait(bearer, { policy, awardedOn: dayOfRound(round) })
  return (
    named && {
      ...named,
      years,
      countsFrom,
      reachedOn: reachedOn(countsFrom, years),
      waits: waits.map(({ code, params }) => ({
        code,
        day: String(Object.values(params)[0] ?? ''),
      })),
    }
  )
}
