import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { isRecord } from '../task/json-file.ts'

/** A process for good: numbers are reused, a number together with its moment of birth is not. */
export interface ProcessIdentity {
  pid: number
  /** Opaque; differs for two processes that had the same number one after the other. */
  born: string
}

/** Null when there is no such process, or only its zombie. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const born = process.platform === 'linux' ? readBirthFromProc(pid) : readBirthFromPs(pid)
  return born === null ? null : { pid, born }
}

/** The checked border for identities that come from a file. */
export function isIdentity(value: unknown): value is ProcessIdentity {
  return isRecord(value) && typeof value.pid === 'number' && typeof value.born === 'string'
}

export function isAlive(process: ProcessIdentity): boolean {
  return identifyProcess(process.pid)?.born === process.born
}

/** The command line, for telling whether a process is the one we mean; null when it is gone. */
export function readCommandLine(pid: number): string | null {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return null
  }
}

/**
 * Whether a group whose leader is gone still has members. Zombies do not count: in a container
 * without an init process nobody ever collects them.
 */
export function hasLivingMembers(group: number): boolean {
  if (process.platform !== 'linux') return true
  return readdirSync('/proc')
    .filter(entry => /^\d+$/.test(entry))
    .some(entry => readProc(Number(entry))?.group === group)
}

function readBirthFromProc(pid: number): string | null {
  const found = readProc(pid)
  if (found === null) return null
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}/${found.ticks}`
}

/** See proc_pid_stat(5): the name in parentheses may hold spaces, so fields are counted after it. */
function readProc(pid: number): { group: number; ticks: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state = 'Z', , group] = fields
    if (state === 'Z' || state === 'X') return null
    return { group: Number(group), ticks: fields[19] ?? '' }
  } catch {
    return null
  }
}

function readBirthFromPs(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [state = '', ...started] = line.trim().split(/\s+/)
    return state.startsWith('Z') ? null : started.join(' ')
  } catch {
    return null
  }
}
