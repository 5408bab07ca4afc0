import { NOTHING_WAITS, oldestUntold, watchHeads, type HeadNews } from '../audit/head-watch.ts'
import type { Pools, SubgraphSettings } from '../definition.ts'
import type { Meters } from '../metrics/meters.ts'
import { kyselyOf } from '../transaction/scoped.ts'
import { describe } from './errors.ts'
import type { Logger } from './logging.ts'

const ALARM = 'subgraph:heads'
const LOOK_MS = 60_000

interface Told {
  pools: Pools
  meters: Meters
  logger: Logger
}

/** Looks each minute, whether the jobs run or not. Without a sealed log there is nothing to look at. */
export function watchSealing(
  service: string,
  sealing: SubgraphSettings['sealing'],
  { pools, meters, logger }: Told,
): { news: () => HeadNews; stop: () => void } {
  if (!sealing) return { news: () => NOTHING_WAITS, stop: () => undefined }
  const { headFolder, limits } = sealing
  const db = kyselyOf<unknown>(pools.worker.em.fork())
  const { look, news } = watchHeads({
    limits,
    clock: () => new Date(),
    waitingSince: () => oldestUntold(db, { service, headFolder }),
    changed: ({ state, lateMinutes }) => {
      if (state === 'TOLD') return logger.info('heads of the access log are told again')
      meters.alarms.inc({ job: ALARM })
      return logger.error({ state, lateMinutes }, 'heads of the access log are late')
    },
  })
  const lookOnce = () =>
    look()
      .catch((error: unknown) => logger.error({ err: describe(error) }, 'heads cannot be read'))
      .finally(() => meters.headsLate.set(news().lateMinutes))
  void lookOnce()
  const timer = setInterval(() => void lookOnce(), LOOK_MS)
  timer.unref()
  return { news, stop: () => clearInterval(timer) }
}
