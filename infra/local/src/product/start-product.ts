import { Progress } from '../task/progress.ts'
import { createEdgeClient } from './edge-client.ts'
import { describeTimings, writeGreeting } from './greeting.ts'
import { readStartOptions } from './options.ts'
import type { Places } from './places.ts'
import { makeFolders } from './places.ts'
import type { Run } from './run.ts'
import { openRun } from './run.ts'
import { internalUrl } from './services.ts'
import { listenForStop } from './stop-request.ts'

/** Brings up the product, keeps it running, and ends all of it when asked. */
export async function startProduct(places: Places, args: string[]): Promise<void> {
  const options = readStartOptions(args, process.env)
  makeFolders(places)
  const stop = listenForStop()
  const progress = new Progress()
  const run = await openRun({ places, options, progress })
  killOnBug(run)
  try {
    await Promise.race([greet(run, progress, options.timings), stop.first])
    await stop.first
  } finally {
    progress.say('Stopping.')
    stop.onAgain(run.kill)
    await run.close()
  }
  progress.say('Stopped.')
}

async function greet(run: Run, progress: Progress, timings: boolean): Promise<void> {
  await run.bringUp()
  const { publicUrl, demonstration, secrets } = run.product
  const edge = createEdgeClient(internalUrl(run.product, 'edge'), secrets.serviceTokenSecret)
  const greeting = await writeGreeting(publicUrl, demonstration, edge)
  const seconds = performance.now() / 1000
  const lines = timings ? describeTimings(progress.timings, seconds) : []
  progress.say([...lines, ...greeting].join('\n'))
}

/** Even a launcher that fails itself leaves nothing running. */
function killOnBug(run: Run): void {
  process.once('uncaughtException', error => {
    console.error(error)
    run.kill()
    process.exit(1)
  })
}
