import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
/** What the services and their libraries run on. */
const OLDEST_RUNTIME = 24

/**
 * Runs a TypeScript task under the pinned Node and ends as it ends.
 * The channel tells the task at once when this process is killed, so that it stops too.
 * @param {{ root: string, script: string, args: string[] }} task
 */
export function handOver({ root, script, args }) {
  const child = spawn(chooseRuntime(root), ['--import', 'tsx', script, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const forwarders = FORWARDED.map(signal => {
    const forward = () => child.kill(signal)
    process.on(signal, forward)
    return { signal, forward }
  })
  child.on('error', error => {
    console.error(`The task could not be started: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    for (const { signal: name, forward } of forwarders) process.off(name, forward)
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code ?? 1
  })
}

/** @param {string} root */
function chooseRuntime(root) {
  const pinned = join(root, 'node_modules/.bin/node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_RUNTIME) return process.execPath
  throw new Error(
    `There is no packaged Node.js for this platform; install Node.js ${OLDEST_RUNTIME} yourself.`,
  )
}
