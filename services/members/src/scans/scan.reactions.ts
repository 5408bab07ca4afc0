import type { Job } from '@ket-nap/subgraph'
import type { Database } from '../database.ts'
import type { ScanStorage } from './storage.ts'

/** Removes bytes that arrived, wholly or by half, and never became a scan. */
export const removeAbandonedScan =
  (storage: ScanStorage): Job<Database> =>
  async (payload, { db }) => {
    const id = payload.uuid('scanId')
    const abandoned = await db
      .deleteFrom('scan_arrivals')
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (abandoned) await storage.remove(id)
  }
