import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessIdentity } from './process-identity.ts'
import { hasLivingMembers, identifyProcess } from './process-identity.ts'

const POLL_MS = 20
const LAST_LINES_MS = 300
const COMMAND_STOP = [
  { signal: 'SIGTERM', withinMs: 1_000 },
  { signal: 'SIGKILL', withinMs: 500 },
] as const

export interface Command {
  file: string
  args: readonly string[]
  cwd: string
  env: Readonly<Record<string, string>>
  /** Rights are dropped to this account. */
  account?: { uid: number; gid: number } | null
}

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** Signals for ending a group, each with the time it is given before the next one follows. */
export type StopSteps = readonly { signal: NodeJS.Signals; withinMs: number }[]

/** A running process that leads a group of its own, so that Ctrl-C in a terminal does not reach it. */
export interface RunningGroup {
  identity: ProcessIdentity
  exited: Promise<Exit>
  stop: (steps: StopSteps) => Promise<void>
}

/** Throws when the file cannot be run at all. Output arrives line by line. */
export async function launchGroup(
  { file, args, cwd, env, account }: Command,
  onLine: (line: string) => void,
): Promise<RunningGroup> {
  const child = spawn(file, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  for (const stream of [child.stdout, child.stderr]) forwardLines(stream, onLine)
  const exited = new Promise<Exit>(resolve => {
    // 'close' comes after the last line; a grandchild that keeps the pipe open must not delay it.
    child.on('close', (code, signal) => resolve({ code, signal }))
    child.on('exit', (code, signal) => setTimeout(resolve, LAST_LINES_MS, { code, signal }).unref())
  })
  const pid = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('spawn', () => resolve(child.pid ?? 0))
  })
  // A process that has ended already still gets an identity, one that matches nothing.
  const identity = identifyProcess(pid) ?? { pid, born: 'ended' }
  return { identity, exited, stop: steps => stopGroup(pid, steps) }
}

/** Runs a command to its end; when the signal comes its whole group is stopped. */
export async function runToEnd(
  command: Command,
  signal: AbortSignal,
): Promise<{ exit: Exit; lines: string[] }> {
  const lines: string[] = []
  const group = await launchGroup(command, line => lines.push(line))
  const abort = () => void group.stop(COMMAND_STOP)
  signal.addEventListener('abort', abort)
  if (signal.aborted) abort()
  const exit = await group.exited
  signal.removeEventListener('abort', abort)
  return { exit, lines }
}

/** Ends every process of the group: asks first, kills at last, returns when none is left. */
export async function stopGroup(pid: number, steps: StopSteps): Promise<void> {
  for (const { signal, withinMs } of steps) {
    if (!signalGroup(pid, signal)) return
    if (await isGoneWithin(pid, withinMs)) return
  }
}

async function isGoneWithin(pid: number, ms: number): Promise<boolean> {
  const until = performance.now() + ms
  while (isGroupAlive(pid)) {
    if (performance.now() > until) return false
    await sleep(POLL_MS)
  }
  return true
}

function isGroupAlive(pid: number): boolean {
  if (!signalGroup(pid, 0)) return false
  return identifyProcess(pid) !== null || hasLivingMembers(pid)
}

/** False when nobody of the group is left. */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}

function forwardLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  stream.on('end', () => {
    if (rest !== '') onLine(rest)
  })
}
