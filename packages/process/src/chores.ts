import type { Log } from './log.ts'

export interface Chore {
  name: string
  everySeconds: number
  work: () => Promise<void>
}

/**
 * Does each chore now and then again and again, never twice at a time. One that fails is logged and
 * tried again in its turn. Answers what stops them.
 */
export function startChores(chores: readonly Chore[], log: Pick<Log, 'warn'>): () => void {
  const timers = chores.map(({ name, everySeconds, work }) => {
    let busy = false
    const run = async () => {
      if (busy) return
      busy = true
      try {
        await work()
      } catch (error) {
        log.warn({ err: error, chore: name }, 'chore failed')
      } finally {
        busy = false
      }
    }
    void run()
    return setInterval(run, everySeconds * 1000).unref()
  })
  return () => timers.forEach(timer => clearInterval(timer))
}
