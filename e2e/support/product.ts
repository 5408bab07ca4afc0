import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Where the running product keeps what it makes; the same default as the launcher's. */
export const LOCAL = resolve(ROOT, process.env.LOCAL_DIR ?? '.local')

const PAUSE_MS = 200

/** What the launcher writes down about the run. */
interface RunRecord {
  services: Record<string, string>
  processes: Record<string, { pid: number }>
}

export function readRun(): RunRecord {
  return readJson(join(LOCAL, 'run.json')) as RunRecord
}

/** The number of a service's process now; it changes when the supervisor starts it again. */
export function getPid(service: string): number {
  const pid = readRun().processes[service]?.pid
  if (pid === undefined) throw new Error(`${service} is not running`)
  return pid
}

/** The supervisor starts a killed service again after a pause. */
export async function getPidOnceThere(service: string): Promise<number> {
  for (;;) {
    try {
      return getPid(service)
    } catch {
      await sleep(PAUSE_MS)
    }
  }
}

/** The logs of the product that hold a text, by name. */
export function listLogsWith(text: string): string[] {
  const folder = join(LOCAL, 'logs')
  return readdirSync(folder).filter(name => readFileSync(join(folder, name), 'utf8').includes(text))
}

/** Runs a task of the launcher (`publish`, `rollback`) on the running product. */
export async function runTask(...words: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['infra/local/bootstrap.mjs', ...words], {
    cwd: ROOT,
    env: { ...process.env, LOCAL_DIR: LOCAL },
  })
}

/** A file that the product itself wrote. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
