import { buildCommand } from '../apps/build.ts'
import { buildVersion, publish } from '../apps/publish.ts'
import type { Places } from '../product/places.ts'
import { launchGroup } from '../supervisor/process-group.ts'
import { describeError } from '../task/refusal.ts'

const STOP = [
  { signal: 'SIGTERM', withinMs: 2_000 },
  { signal: 'SIGKILL', withinMs: 500 },
] as const

/** How the builder says that everything is written. */
const BUILT = /\bbuilt in\b/

/** Publishes an app at every change of its files: a reload of the page shows it. */
export async function developApp(
  places: Places,
  id: string,
  interrupted: AbortSignal,
): Promise<void> {
  let publishing = Promise.resolve()
  const group = await launchGroup(buildCommand(places.root, id, ['--watch']), line => {
    console.log(line)
    if (BUILT.test(line)) publishing = publishing.then(() => publishBuilt(places, id)).catch(tell)
  })
  interrupted.addEventListener('abort', () => void group.stop(STOP), { once: true })
  await group.exited
  await publishing
}

async function publishBuilt(places: Places, id: string): Promise<void> {
  const staged = await buildVersion(places, id, alreadyBuilt)
  await publish(places, [staged])
  console.log(`${id} is now ${staged.version.version}.`)
}

const alreadyBuilt = async () => {}

/** The next build may mend it. */
function tell(error: unknown): void {
  console.error(describeError(error))
}
