import type { LocalDate } from '@ket-nap/kernel'
import { table, type Table } from '../csv.ts'
import type { Stage } from '../lives/dossiers.ts'
import { lastBelonging, officialOn, RECORDS_BEGIN, type Life } from '../lives/life.ts'
import { isOfficial } from '../lives/recognitions.ts'
import type { PostOfHolder } from '../place.ts'
import type { ToldPlace } from '../told.ts'

interface Helped {
  readonly person: string
  readonly from: LocalDate
}

interface Helping {
  readonly helper: string
  readonly post: PostOfHolder
  readonly helped: readonly Helped[]
}

const CLOSED: readonly Stage[] = ['OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED', 'MOVED_AWAY']

/** Whom the helping members of the demonstration help, and the accounts with which they sign in. */
export function helpingTables(
  told: readonly ToldPlace[],
  posts: readonly PostOfHolder[],
  today: LocalDate,
): Record<string, Table> {
  const all = posts
    .filter(({ role }) => role === 'HELPING_MEMBER')
    .flatMap(post => helpingAt(told, post, today))
  return {
    helping_members: table(
      'person,helper,from,number',
      all.flatMap(({ helper, helped }) =>
        helped.map(({ person, from }) => [person, helper, from, null]),
      ),
    ),
    helper_accounts: table(
      'person,holder,given_on,given_by',
      all.map(({ helper, post }) => [helper, post.holder, post.from, secretaryOf(posts, post)]),
    ),
  }
}

/** Everybody of the cell who is listed or on probation, helped by whoever is an official member there longest. */
function helpingAt(told: readonly ToldPlace[], post: PostOfHolder, today: LocalDate): Helping[] {
  const lives = told.flatMap(place => place.lives).filter(life => isAt(life, post.unit))
  const [helper] = lives
    .filter(life => officialOn(life) <= RECORDS_BEGIN)
    .toSorted((a, b) => (a.ceremonyOn < b.ceremonyOn ? 1 : -1))
  const candidates = told
    .flatMap(place => place.dossiers)
    .filter(({ unit, stage }) => unit === post.unit && !CLOSED.includes(stage))
    .map(({ person, listedOn }) => ({ person: person.key, from: listedOn }))
  const probationers = lives
    .filter(life => !isOfficial(life, today))
    .map(({ person, ceremonyOn }) => ({ person: person.key, from: ceremonyOn }))
  const helped = [...candidates, ...probationers]
  return helper && helped.length > 0 ? [{ helper: helper.person.key, post, helped }] : []
}

const isAt = (life: Life, unit: string): boolean =>
  life.departure === null && lastBelonging(life).unit === unit

/** Who gave the account: the secretary of the cell. */
function secretaryOf(posts: readonly PostOfHolder[], { unit, key }: PostOfHolder): string {
  const given = posts.find(post => post.unit === unit && post.role === 'CELL_SECRETARY')
  if (!given) throw new Error(`${key}: the cell has no secretary who signs in`)
  return given.holder
}
