import { setTimeout as sleep } from 'node:timers/promises'
import type { ControlServer } from '../control/server.ts'
import { openControl } from '../control/server.ts'
import { dataFolderOf } from '../postgres/data-folder.ts'
import { endOrphan } from '../postgres/orphan.ts'
import type { Quarters } from '../postgres/quarters.ts'
import { findQuarters } from '../postgres/quarters.ts'
import { endOrphans, readRunRecord, RunRecordFile } from '../supervisor/run-record.ts'
import { Supervisor } from '../supervisor/supervisor.ts'
import { checkPublicPort, createPortFinder } from '../task/ports.ts'
import type { Progress } from '../task/progress.ts'
import { Refusal } from '../task/refusal.ts'
import { hasDatabase } from './database.ts'
import { launch, serviceAddresses } from './launch.ts'
import type { StartOptions } from './options.ts'
import type { Places } from './places.ts'
import { ensureSecrets } from './secrets.ts'
import type { Product } from './services.ts'

/** Ten seconds are promised for everything; what is not gone by then is killed. */
const STOP_WITHIN_MS = 9_000

/** One life of the product: everything that it starts ends with `close`. */
export interface Run {
  product: Product
  /** Resolves when people can use it. */
  bringUp: () => Promise<void>
  close: () => Promise<void>
  /** Ends everything without asking. */
  kill: () => void
}

export interface RunJob {
  places: Places
  options: StartOptions
  progress: Progress
}

/** Takes the folder for this run alone and clears what a killed run left. Starts nothing yet. */
export async function openRun(job: RunJob): Promise<Run> {
  const { places, options, progress } = job
  let supervisor: Supervisor | null = null
  const getSupervisor = () => {
    if (supervisor === null) throw new Refusal('Kết Nạp is still starting.')
    return supervisor
  }
  const control = await openControl(places.control, {
    url: options.publicUrl,
    handOut: async part => (await getSupervisor().handOut(part)).command,
    takeBack: part => getSupervisor().takeBack(part),
    say: line => progress.say(line),
  })
  try {
    const quarters = findQuarters(places.postgres)
    await clearOrphans(places, quarters, progress)
    await checkPublicPort(options.port, options.host)
    const product = await describeProduct(job, quarters)
    const services = serviceAddresses(product)
    const record = new RunRecordFile(places.runRecord, { url: options.publicUrl, services })
    const say = (line: string) => progress.say(line)
    supervisor = new Supervisor({ logFolder: places.logs, record, say })
    return assembleRun({ product, quarters, supervisor, progress, control, record })
  } catch (error) {
    control.close()
    throw error
  }
}

interface Parts {
  product: Product
  quarters: Quarters
  supervisor: Supervisor
  progress: Progress
  control: ControlServer
  record: RunRecordFile
}

function assembleRun({ control, record, ...parts }: Parts): Run {
  const { supervisor } = parts
  const interruption = new AbortController()
  let raised: Promise<void> = Promise.resolve()
  const kill = () => {
    interruption.abort()
    supervisor.killAll()
  }
  return {
    product: parts.product,
    kill,
    bringUp: () => (raised = launch({ ...parts, interrupted: interruption.signal })),
    close: async () => {
      interruption.abort()
      const deadline = setTimeout(kill, STOP_WITHIN_MS)
      await supervisor.stopAll()
      await Promise.race([raised.catch(() => {}), sleep(1_500)])
      clearTimeout(deadline)
      record.remove()
      control.close()
    },
  }
}

async function clearOrphans(places: Places, quarters: Quarters, progress: Progress): Promise<void> {
  const database = await endOrphan(dataFolderOf(quarters))
  const record = readRunRecord(places.runRecord)
  const services = record ? await endOrphans(record) : []
  const ended = [...(database === 'ended' ? ['postgres'] : []), ...services]
  if (ended.length > 0) progress.say(`Ended what a killed run had left: ${ended.join(', ')}.`)
}

async function describeProduct({ places, options }: RunJob, quarters: Quarters): Promise<Product> {
  const { publicUrl, host, demonstration, port } = options
  const next = createPortFinder()
  const ports = {
    postgres: await next(),
    organisations: await next(),
    members: await next(),
    training: await next(),
    gateway: await next(),
    identity: await next(),
    edge: port,
  }
  const secrets = ensureSecrets(places, hasDatabase(quarters))
  return { places, secrets, ports, publicUrl, host, demonstration }
}
