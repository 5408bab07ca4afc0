import { compareVietnameseNames } from '@ket-nap/kernel'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import type { Clock } from '../clock.ts'
import { requireService } from '../http/service-token.ts'
import { listHolders, type HolderOfPost } from '../posts/posts.queries.ts'
import { placeOf, type KnownUnit } from './places.ts'

interface Parts {
  database: Pool
  clock: Clock
  serviceTokenSecret: string
}

interface DemonstrationAccount {
  holderId: string
  name: string
  /** The organisation under which the sign-in page lists the person. */
  place: string
  posts: { role: string; unitName: string; unitKind: string }[]
}

/** The invented people who hold a post today, for identity's list. Registered in demonstration mode only. */
export async function demonstrationRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { database, clock, serviceTokenSecret } = parts
  app.get(
    '/internal/demonstration-accounts',
    { onRequest: requireService(serviceTokenSecret) },
    async () => ({ accounts: toAccounts(await listHolders(database, clock.today())) }),
  )
}

function toAccounts(posts: readonly HolderOfPost[]): DemonstrationAccount[] {
  const units = new Map(posts.map(post => [post.unitId, toUnit(post)]))
  const people = [...Map.groupBy(posts, ({ holderId }) => holderId).values()].flatMap(held => {
    const [first] = held
    return first ? { first, held, place: placeOf(toUnit(first), units) } : []
  })
  return people.toSorted(fromTheTop).map(({ first, held, place }) => ({
    holderId: first.holderId,
    name: first.holderName,
    place: place.name,
    posts: held.map(({ role, unitName, unitKind }) => ({ role, unitName, unitKind })),
  }))
}

interface Placed {
  first: HolderOfPost
  place: KnownUnit
}

/** The nation first, then place by place, each from its highest organisation down. */
function fromTheTop(a: Placed, b: Placed): number {
  return (
    Number(a.place.ancestors.length > 0) - Number(b.place.ancestors.length > 0) ||
    VIETNAMESE.compare(a.place.name, b.place.name) ||
    a.first.scope.ancestors.length - b.first.scope.ancestors.length ||
    compareVietnameseNames(a.first.holderName, b.first.holderName)
  )
}

const VIETNAMESE = new Intl.Collator('vi')

function toUnit({ unitId, unitName, scope }: HolderOfPost): KnownUnit {
  return { id: unitId, name: unitName, ancestors: scope.ancestors }
}
