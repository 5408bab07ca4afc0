import { rmSync } from 'node:fs'
import { isRecord, readJson, writeJson } from '../task/json-file.ts'
import type { StopSteps } from './process-group.ts'
import { stopGroup } from './process-group.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { identifyProcess, isAlive, isIdentity } from './process-identity.ts'

/** What runs now, written down so that other commands find it and the next start can clean up. */
export interface RunRecord {
  launcher: ProcessIdentity
  /** The address for people. */
  url: string
  /** Internal base address of each service. */
  services: Record<string, string>
  processes: Record<string, ProcessIdentity>
}

/** An orphan gets a short chance to finish what it is doing. */
const ORPHAN_STOP: StopSteps = [
  { signal: 'SIGTERM', withinMs: 2_000 },
  { signal: 'SIGKILL', withinMs: 1_000 },
]

export function readRunRecord(file: string): RunRecord | null {
  const found = readJson(file)
  if (!isRecord(found) || !isIdentity(found.launcher)) return null
  const services = isRecord(found.services) ? Object.entries(found.services) : []
  const processes = isRecord(found.processes) ? Object.entries(found.processes) : []
  return {
    launcher: found.launcher,
    url: String(found.url),
    services: Object.fromEntries(services.map(([name, url]) => [name, String(url)])),
    processes: Object.fromEntries(
      processes.filter((entry): entry is [string, ProcessIdentity] => isIdentity(entry[1])),
    ),
  }
}

/** The record of this run. Every change is on disk before the method returns. */
export class RunRecordFile {
  #record: RunRecord

  constructor(
    private readonly file: string,
    run: Pick<RunRecord, 'url' | 'services'>,
  ) {
    const launcher = identifyProcess(process.pid) ?? { pid: process.pid, born: 'unknown' }
    this.#record = { ...run, launcher, processes: {} }
    this.#write()
  }

  remember(name: string, identity: ProcessIdentity | null): void {
    const { [name]: _, ...others } = this.#record.processes
    const processes = identity === null ? others : { ...others, [name]: identity }
    this.#record = { ...this.#record, processes }
    this.#write()
  }

  remove(): void {
    rmSync(this.file, { force: true })
  }

  #write(): void {
    writeJson(this.file, this.#record, 0o600)
  }
}

/**
 * Ends what a killed launcher left running and returns the names. A number that meanwhile belongs
 * to another process is left alone.
 */
export async function endOrphans(record: RunRecord): Promise<string[]> {
  const orphans = Object.entries(record.processes).filter(([, identity]) => isAlive(identity))
  await Promise.all(orphans.map(([, { pid }]) => stopGroup(pid, ORPHAN_STOP)))
  return orphans.map(([name]) => name)
}
