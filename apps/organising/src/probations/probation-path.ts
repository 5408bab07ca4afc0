const PROBATIONS = '/organising/probations'

export const PROBATIONS_PATH = PROBATIONS

/** Page of a recognition file; the key of the probation says nothing about the person. */
export function probationPath(probationId: string): string {
  return `${PROBATIONS}/${encodeURIComponent(probationId)}`
}
