import type { LocalDate } from '@ket-nap/kernel'
import type { Viewer } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Chain } from '../routes/route.workflow.ts'
import { firstDayAfter, type HandOver } from './file-keeping.policy.ts'
import { keeperAfterArrival, type FileKeeping } from './file-keeping.workflow.ts'

interface Storage {
  db: Kysely<Database>
  viewer: Viewer
}

interface Stored {
  current: FileKeeping | null
  /** Where the new keeper lies in the tree. */
  chain: Chain
  /** The member does not lie below the new keeper. */
  apart: boolean
}

/** Ends a keeping and begins the next one on the same day. */
export async function storeHandOver(
  { db, viewer }: Storage,
  { personId, on, documentNumber, documentOn }: HandOver,
  { current, chain, apart }: Stored,
): Promise<void> {
  if (current) {
    await db
      .updateTable('file_keepings')
      .set({ until_on: on })
      .where('id', '=', current.id)
      .execute()
  }
  await db
    .insertInto('file_keepings')
    .values({
      person_id: personId,
      from_on: on,
      document_number: documentNumber,
      document_on: documentOn,
      apart,
      holder_id: viewer.holderId,
      role: viewer.post.role,
      unit_id: chain.own.unitId,
      base_id: chain.base?.unitId ?? null,
      above_base_id: chain.aboveBase?.unitId ?? null,
      province_id: chain.province?.unitId ?? null,
    })
    .execute()
}

/** A member who belongs to another cell from a day on, by a paper. */
export interface ArrivedMember {
  personId: string
  on: LocalDate
  documentNumber: string
  documentOn: LocalDate
  /** Null abroad. */
  from: Chain | null
  to: Chain
}

interface Reading extends Storage {
  loaders: {
    fileKeepings: {
      load: (personId: string) => Promise<readonly FileKeeping[]>
      clear: (personId: string) => unknown
    }
    chainOn: (day: LocalDate) => { load: (unitId: string) => Promise<Chain | null> }
  }
}

/** The file goes along with a member to the committee over the new cell, unless the one that keeps it lies over that. */
export async function handFileAlong(
  { db, viewer, loaders }: Reading,
  { from, to, ...arrived }: ArrivedMember,
): Promise<void> {
  const { personId } = arrived
  const [current = null] = await loaders.fileKeepings.load(personId)
  const keeper = keeperAfterArrival({ current, from, to })
  const chain = keeper && (await loaders.chainOn(viewer.today).load(keeper.unitId))
  if (!chain) return
  const on = firstDayAfter(current, arrived.on)
  const handOver = { ...arrived, on, keeperUnitId: chain.own.unitId }
  await storeHandOver({ db, viewer }, handOver, { current, chain, apart: false })
  loaders.fileKeepings.clear(personId)
}
