import { takeService } from '../control/client.ts'
import type { Places } from '../product/places.ts'
import type { ServiceName } from '../product/services.ts'
import { TYPESCRIPT } from '../task/typescript.ts'
import { launchGroup } from '../supervisor/process-group.ts'

const STOP = [
  { signal: 'SIGTERM', withinMs: 5_000 },
  { signal: 'SIGKILL', withinMs: 500 },
] as const

/** Runs a service in place of the launcher's copy, started anew at every change of its files. */
export async function developService(
  places: Places,
  name: ServiceName,
  interrupted: AbortSignal,
): Promise<void> {
  const taken = await takeService(places.control, name)
  console.log(`${name} is yours; Ctrl-C gives it back.`)
  const command = {
    file: process.execPath,
    args: ['--watch', '--watch-preserve-output', ...TYPESCRIPT, 'src/main.ts'],
    cwd: taken.cwd,
    env: taken.env,
  }
  const group = await launchGroup(command, line => console.log(line))
  await taken.watch(group.identity)
  await Promise.race([aborted(interrupted), taken.lost, group.exited])
  await group.stop(STOP)
  taken.giveBack()
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
}
