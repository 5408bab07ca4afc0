import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const LISTENS_WITHIN_MS = 60_000

export interface RunningMain {
  url: string
  /** Everything it wrote. */
  output: () => string
  /** Tells it to stop and answers the code it ends with. */
  stop: () => Promise<number | null>
}

/** Runs the `src/main.ts` of a folder as in production, on a free port, until it listens. */
export async function runMain(
  folder: URL,
  settings: Readonly<Record<string, string>>,
): Promise<RunningMain> {
  const port = settings['PORT'] ?? String(await findFreePort())
  const url = `http://127.0.0.1:${port}`
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: folder,
    env: { PATH, HOME, ...settings, PORT: port },
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const lines: string[] = []
  child.stdout.on('data', chunk => lines.push(String(chunk)))
  child.stderr.on('data', chunk => lines.push(String(chunk)))
  const output = () => lines.join('')
  const ended = once(child, 'exit')
  const until = performance.now() + LISTENS_WITHIN_MS
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || performance.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`it did not start:\n${output()}`)
    }
    await wait(50)
  }
  return {
    url,
    output,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}

async function isHealthy(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health`).catch(() => null)
  await answer?.body?.cancel()
  return answer?.status === 200
}

/** A port of this machine on which nobody listens. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}
