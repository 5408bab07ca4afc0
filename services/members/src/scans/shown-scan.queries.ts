import { isUuid } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { SignedPaper } from '../moves/signed-paper.workflow.ts'

/** The scan that came with a step, and whose step it is. */
export interface ShownWithStep {
  scanId: string | null | undefined
  personId: string
  /** Null: the step is of no dossier, and any scan of the person may show its paper. */
  admissionId: string | null
  /** The step is entered for another organ. */
  isNeeded: boolean
}

/** How a step judges the scan it came with; unknown alike: none there, out of reach, of another file. */
export const scanLoaders = (db: Kysely<Database>) => ({
  signedPaper: async (shown: ShownWithStep): Promise<SignedPaper> => {
    const { scanId, personId, admissionId, isNeeded } = shown
    if (!scanId) return { isScanMissing: isNeeded }
    if (!isUuid(scanId)) return { isScanKnown: false }
    const scan = await db
      .selectFrom('scans')
      .select('id')
      .where('id', '=', scanId)
      .where('person_id', '=', personId)
      .$if(admissionId !== null, query => query.where('admission_id', '=', admissionId))
      .executeTakeFirst()
    return { isScanKnown: scan !== undefined }
  },
})
