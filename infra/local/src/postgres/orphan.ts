import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identifyProcess, isAlive, readCommandLine } from '../supervisor/process-identity.ts'
import { Refusal } from '../task/refusal.ts'

/**
 * In PostgreSQL's own words: fast shutdown (writes everything out, on a slow disk for seconds), then
 * immediate (the next start recovers), then none.
 */
export const POSTGRES_STOP = [
  { signal: 'SIGINT', withinMs: 6_000 },
  { signal: 'SIGQUIT', withinMs: 1_000 },
  { signal: 'SIGKILL', withinMs: 500 },
] as const

/**
 * Ends a server that outlived a killed run, and clears its mark when only that is left.
 * The number in `postmaster.pid` may meanwhile belong to anybody: only a PostgreSQL that was
 * started on this very folder is touched.
 */
export async function endOrphan(dataFolder: string): Promise<'none' | 'ended' | 'cleared'> {
  const mark = join(dataFolder, 'postmaster.pid')
  if (!existsSync(mark)) return 'none'
  const pid = Number.parseInt(readFileSync(mark, 'utf8'), 10)
  if (!isServerOf(dataFolder, pid)) {
    rmSync(mark, { force: true })
    return 'cleared'
  }
  await endServer(pid)
  return 'ended'
}

function isServerOf(dataFolder: string, pid: number): boolean {
  if (!(pid > 1) || identifyProcess(pid) === null) return false
  const [program = '', ...args] = (readCommandLine(pid) ?? '').trim().split(' ')
  return program.endsWith('postgres') && args.join(' ').includes(`-D ${dataFolder} `)
}

async function endServer(pid: number): Promise<void> {
  const server = identifyProcess(pid)
  if (server === null) return
  for (const { signal, withinMs } of POSTGRES_STOP) {
    process.kill(pid, signal)
    for (let waited = 0; waited < withinMs; waited += 20) {
      if (!isAlive(server)) return
      await sleep(20)
    }
  }
  throw new Refusal(`An earlier PostgreSQL (process ${pid}) does not end. End it and start again.`)
}
