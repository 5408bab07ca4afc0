import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { TYPESCRIPT } from '../task/typescript.ts'
import { readRunRecord } from '../supervisor/run-record.ts'
import { findFreePort } from '../task/ports.ts'
import type { FakeProduct } from './fake-product.ts'

/** A launcher in a process of its own. */
export interface Launcher {
  pid: number
  port: number
  /** Everything it has printed so far. */
  output: () => string
  /** Resolves when the output matches; rejects with it when the launcher ends before. */
  says: (pattern: RegExp) => Promise<void>
  exited: Promise<number | null>
  kill: (signal: NodeJS.Signals) => void
}

const SCRIPT = fileURLToPath(new URL('start-fake.ts', import.meta.url))

export async function startLauncher(
  { places }: FakeProduct,
  env: Record<string, string> = {},
): Promise<Launcher> {
  const port = env.PORT === undefined ? await findFreePort() : Number(env.PORT)
  const child = spawn(process.execPath, [...TYPESCRIPT, SCRIPT, '--no-demonstration'], {
    env: { PATH: process.env.PATH, FAKE_ROOT: places.root, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  }
  let hasEnded = false
  const exited = new Promise<number | null>(resolve => {
    child.on('close', code => {
      hasEnded = true
      resolve(code)
    })
  })
  const says = async (pattern: RegExp) => {
    while (!pattern.test(text)) {
      if (hasEnded) throw new Error(`the launcher ended without saying ${pattern}:\n${text}`)
      await sleep(20)
    }
  }
  return { pid: child.pid ?? 0, port, output: () => text, says, exited, kill: s => child.kill(s) }
}

/** Processes whose command line names the checkout, or that are recorded as part of its run. */
export function listProcesses({ places }: FakeProduct): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' })
  return all
    .split('\n')
    .filter(line => line.includes(places.root) && !/^\s*\d+\s+Z/.test(line))
    .filter(line => !line.includes('start-fake'))
}

/** The process id of a running part. */
export function pidOf({ places }: FakeProduct, part: string): number {
  const pid = readRunRecord(places.runRecord)?.processes[part]?.pid
  if (pid === undefined)
    throw new Error(`${part} is not recorded: ${readFileSync(places.runRecord, 'utf8')}`)
  return pid
}
