/**
 * Why content is missing. `refused`: its bytes are not the ones that were signed; `foreign`: built
 * for another version of the frame.
 */
export interface ShownProblem {
  kind: 'away' | 'forbidden' | 'fault' | 'refused' | 'foreign'
  /** Display names; empty when it is the whole server. */
  departments: readonly string[]
  requestId?: string | null
}
