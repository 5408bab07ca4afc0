import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'

const FOLDER = fileURLToPath(new URL('../../../identity/', import.meta.url))
const READY_WITHIN_MS = 30_000

export interface IdentityProcess {
  /** Everything it wrote. */
  output: () => string
  stop: () => Promise<void>
}

/** Runs identity as in production: a process of its own, met only over HTTP. */
export async function startIdentity(
  settings: Record<string, string>,
  url: string,
): Promise<IdentityProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: FOLDER,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
  })
  const lines: string[] = []
  child.stdout.on('data', chunk => lines.push(String(chunk)))
  child.stderr.on('data', chunk => lines.push(String(chunk)))
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const until = performance.now() + READY_WITHIN_MS
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`identity did not start:\n${lines.join('')}`)
    }
    await wait(50)
  }
  return {
    output: () => lines.join(''),
    stop: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/ready`).catch(() => null)
  await answer?.body?.cancel()
  return answer?.status === 200
}
