import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inProject } from '../project.ts'

const PRINT_SDL = fileURLToPath(new URL('print-sdl.ts', import.meta.url))

/** The SDL that a service's code has now. Throws with what the service said if it cannot be built. */
export function buildSdl(service: string): Promise<string> {
  const child = fork(PRINT_SDL, {
    cwd: inProject('services', service),
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr?.on('data', chunk => {
    complaint += String(chunk)
  })
  return new Promise((resolve, reject) => {
    child.once('message', sdl => {
      if (typeof sdl === 'string') resolve(sdl)
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`${service}: exit ${code}\n${complaint.trim()}`)))
  })
}
