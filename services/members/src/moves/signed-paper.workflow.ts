import type { Obstacle } from '@ket-nap/kernel'

/** What came with a step besides its day: the scan of a signed paper, or none where one is asked for. */
export interface SignedPaper {
  /** The level above enters the step for another organ, and shows no paper. */
  isScanMissing?: boolean | undefined
  /** The scan is of this file, and the viewer reaches it. */
  isScanKnown?: boolean | undefined
}

/** Who enters what another organ signed shows the paper that it signed. */
export const SIGNED = {
  SCAN_MISSING: {
    when: ({ step }) => step?.isScanMissing === true,
    clearableBy: [],
    source: 'DESIGN: entered for another organ',
    path: ['scanId'],
  },
  SCAN_UNKNOWN: {
    when: ({ step }) => step?.isScanKnown === false,
    clearableBy: [],
    source: 'DESIGN',
    path: ['scanId'],
  },
} satisfies Record<string, Obstacle<never, { step: SignedPaper | undefined }>>
