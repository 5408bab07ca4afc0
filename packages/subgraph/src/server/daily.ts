import { today, type LocalDate } from '@ket-nap/kernel'
import { describe } from './errors.ts'
import type { Logger } from './logging.ts'

const LOOK_MS = 30_000

export interface Daily {
  stop(): Promise<void>
}

/**
 * Does what is due on a day: now, and within half a minute after each midnight in Việt Nam. Rejects when
 * the first time fails; a later failure is logged and tried again at the next look.
 */
export async function startDaily(
  due: (day: LocalDate) => Promise<void>,
  logger: Logger,
  now: () => Date = () => new Date(),
): Promise<Daily> {
  let done: LocalDate | undefined
  const look = async () => {
    const day = today(now())
    if (day === done) return
    await due(day)
    done = day
  }
  await look()
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = looking
      .then(look)
      .catch(error => logger.error({ err: describe(error) }, 'the work of the day failed'))
  }, LOOK_MS)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
