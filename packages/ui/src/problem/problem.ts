/**
 * Why content is missing. `closed`: nobody is opened while the access log is not kept. `refused`: its bytes are not the ones that were signed; `foreign`: built
 * for another version of the frame.
 */
export interface ShownProblem {
  kind: 'away' | 'forbidden' | 'closed' | 'fault' | 'refused' | 'foreign'
  /** Display names; empty when it is the whole server. */
  departments: readonly string[]
  requestId?: string | null
}
