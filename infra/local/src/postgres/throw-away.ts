import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchGroup, signalGroup } from '../supervisor/process-group.ts'
import { identifyProcess, isAlive, isIdentity } from '../supervisor/process-identity.ts'
import { isRecord, readJson, writeJson } from '../task/json-file.ts'
import { findFreePort } from '../task/ports.ts'
import { adminUrl, answers, postgresCommand } from './cluster.ts'
import { dataFolderOf, prepareDataFolder } from './data-folder.ts'
import { endOrphan, POSTGRES_STOP } from './orphan.ts'
import { findQuarters } from './quarters.ts'

/** A real PostgreSQL for tests: created in well under a second, gone when stopped. */
export interface ThrowAwayCluster {
  /** Connects as superuser to the database `postgres`. */
  adminUrl: string
  stop: () => Promise<void>
}

const PREFIX = 'ket-nap-test-'
const OWNER_FILE = 'owner.json'
const READY_WITHIN_MS = 30_000

/** Also removes what killed test runs left behind. Nothing is synced to disk: for tests only. */
export async function startThrowAwayCluster(shelf = tmpdir()): Promise<ThrowAwayCluster> {
  await sweep(shelf)
  const folder = mkdtempSync(join(shelf, PREFIX))
  chmodSync(folder, 0o755)
  const quarters = findQuarters(folder)
  const owner = identifyProcess(process.pid)
  writeJson(join(folder, OWNER_FILE), { owner, home: quarters.home })
  const password = randomBytes(12).toString('base64url')
  await prepareDataFolder(quarters, password)
  const port = await findFreePort()
  const lines: string[] = []
  const command = postgresCommand(quarters, port, 'THROW_AWAY')
  const group = await launchGroup(command, line => lines.push(line))
  const endAtExit = () => {
    signalGroup(group.identity.pid, 'SIGKILL')
    remove(folder, quarters.home)
  }
  process.once('exit', endAtExit)
  const url = adminUrl(port, password)
  await waitUntilReady(url, group.exited, lines)
  return {
    adminUrl: url,
    stop: async () => {
      process.off('exit', endAtExit)
      await group.stop(POSTGRES_STOP)
      remove(folder, quarters.home)
    },
  }
}

async function waitUntilReady(
  url: string,
  exited: Promise<unknown>,
  lines: readonly string[],
): Promise<void> {
  let ended = false
  void exited.then(() => (ended = true))
  const until = performance.now() + READY_WITHIN_MS
  while (!(await answers(url))) {
    if (ended || performance.now() > until) {
      throw new Error(`The test database did not start:\n${lines.join('\n')}`)
    }
    await sleep(20)
  }
}

async function sweep(shelf: string): Promise<void> {
  const folders = readdirSync(shelf)
    .filter(name => name.startsWith(PREFIX))
    .map(name => join(shelf, name))
    .filter(folder => statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.())
  for (const folder of folders) {
    const left = readJson(join(folder, OWNER_FILE))
    if (!isRecord(left) || !isIdentity(left.owner) || isAlive(left.owner)) continue
    const home = String(left.home)
    await endOrphan(dataFolderOf({ home }))
    remove(folder, home)
  }
}

function remove(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
