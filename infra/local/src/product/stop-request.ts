/** One Ctrl-C can arrive twice: from the terminal, and passed on by npm and the bootstrap. */
const SAME_REQUEST_MS = 400

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface StopRequest {
  /** The first request: Ctrl-C, a signal, or the end of the process that started us. */
  first: Promise<void>
  /** Asked again: somebody has no patience left. */
  onAgain: (handle: () => void) => void
}

export function listenForStop(now: () => number = () => performance.now()): StopRequest {
  let askedAt: number | null = null
  let again: (() => void) | null = null
  const first = new Promise<void>(resolve => {
    const ask = () => {
      if (askedAt === null) {
        askedAt = now()
        resolve()
      } else if (now() - askedAt > SAME_REQUEST_MS) again?.()
    }
    for (const signal of SIGNALS) process.on(signal, ask)
    if (process.connected) process.once('disconnect', ask)
  })
  return { first, onAgain: handle => (again = handle) }
}
