import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { signServiceToken } from '../product/service-token.ts'
import type { Progress } from '../task/progress.ts'
import { Refusal } from '../task/refusal.ts'
import type { ImportProblem } from './import-table.ts'
import { waitUntilTold } from './caught-up.ts'
import { importTable } from './import-table.ts'
import type { Table } from './tables.ts'
import { TABLES } from './tables.ts'

export interface FolderImport {
  folder: string
  /** Base address of each service. */
  services: Readonly<Record<string, string>>
  serviceTokenSecret: string
  progress: Progress
  /** Tables that an earlier, interrupted run has brought in. */
  isDone?: (table: string) => boolean
  whenDone?: (table: string) => void
}

/**
 * Sends every file of the folder to the service that keeps its table, one after the other. The
 * first file that is refused ends it: what follows may refer to it. False = something was refused.
 */
export async function importFolder(job: FolderImport): Promise<boolean> {
  const tables = listTables(job.folder).filter(({ name }) => !job.isDone?.(name))
  for (const [place, table] of tables.entries()) {
    if (!(await importOne(job, table))) return false
    job.whenDone?.(table.name)
    if (tables[place + 1]?.service !== table.service) await letOthersKnow(job, table)
  }
  return true
}

/** The files of the next service refer to what this one has just stored. */
async function letOthersKnow(job: FolderImport, { service }: Table): Promise<void> {
  const url = addressOf(job, service)
  const token = () => signServiceToken(job.serviceTokenSecret, service)
  await job.progress.part(`${service} told`, note => waitUntilTold({ url, token, note }))
}

function addressOf({ services }: FolderImport, service: string): string {
  const address = services[service]
  if (address === undefined) throw new Refusal(`The service ${service} is not running.`)
  return address
}

async function importOne(job: FolderImport, { name, service }: Table): Promise<boolean> {
  const file = `${name}.csv`
  const base = addressOf(job, service)
  const outcome = await job.progress.part(`import ${name}`, note =>
    importTable({
      file: join(job.folder, file),
      url: `${base}/imports/${name}`,
      token: () => signServiceToken(job.serviceTokenSecret, service),
      note,
    }),
  )
  if ('rows' in outcome) {
    job.progress.say(`  ${file}: ${outcome.rows} rows`)
    return true
  }
  for (const problem of outcome.problems) job.progress.say(describe(file, problem))
  job.progress.say(`${file} was refused; nothing of it is stored, and no later file was sent.`)
  return false
}

function describe(file: string, { line, column, message }: ImportProblem): string {
  return `${file}:${line} ${column}: ${message}`
}

/** A file with a name that no service knows is a mistake better told before anything is stored. */
function listTables(folder: string): Table[] {
  if (!existsSync(folder)) throw new Refusal(`There is no folder ${folder}.`)
  const files = readdirSync(folder).filter(file => file.endsWith('.csv'))
  const known = TABLES.map(({ name }) => `${name}.csv`)
  const unknown = files.filter(file => !known.includes(file))
  if (unknown.length > 0) {
    throw new Refusal(`No table is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  }
  if (files.length === 0) throw new Refusal(`${folder} has none of ${known.join(', ')}.`)
  return TABLES.filter(({ name }) => files.includes(`${name}.csv`))
}
