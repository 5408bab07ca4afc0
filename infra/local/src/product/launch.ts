import { buildApp } from '../apps/build.ts'
import { listApps } from '../apps/catalogue.ts'
import type { StagedApp } from '../apps/publish.ts'
import { buildVersion, isOutdated, publish } from '../apps/publish.ts'
import type { Quarters } from '../postgres/quarters.ts'
import type { ServicePlan } from '../supervisor/service.ts'
import type { Supervisor } from '../supervisor/supervisor.ts'
import type { Progress } from '../task/progress.ts'
import { bundleServices } from './bundle-services.ts'
import { startDatabase } from './database.ts'
import {
  importDemonstration,
  isDemonstrationPrepared,
  prepareDemonstration,
} from './demonstration.ts'
import { trustExamples } from './examples.ts'
import { inTurns } from './in-turns.ts'
import type { Product } from './services.ts'
import { AROUND_SUBGRAPHS, internalUrl, servicePlan, SERVICES, SUBGRAPHS } from './services.ts'

const BUILDS_AT_ONCE = 2

export interface Launch {
  product: Product
  quarters: Quarters
  supervisor: Supervisor
  progress: Progress
  /** Comes when the start is given up: builds end, too. */
  interrupted: AbortSignal
}

/** From nothing to usable: database, services, data and apps, as far as possible at once. */
export async function launch(job: Launch): Promise<void> {
  const { product } = job
  // Planned first: what is missing is told before anything is started.
  const subgraphs = SUBGRAPHS.map(name => servicePlan(product, name))
  const others = AROUND_SUBGRAPHS.map(name => servicePlan(product, name))
  trustExamples(product.places)
  const data = product.demonstration ? prepareData(job) : null
  const start = (plan: ServicePlan) =>
    job.progress.part(plan.name, () => job.supervisor.start(plan))
  const fill = async () => {
    await Promise.all([data, ...subgraphs.map(start)])
    if (product.demonstration) await importData(job)
  }
  const startServices = async () => {
    await Promise.all([
      job.progress.part('database', () => startOwnDatabase(job)),
      job.progress.part('build services', () => bundleServices(product.places, SERVICES)),
    ])
    await Promise.all([fill(), ...others.map(start)])
  }
  await Promise.all([startServices(), publishApps(job), data])
}

async function startOwnDatabase({ supervisor, quarters, product }: Launch): Promise<void> {
  const { secrets, ports } = product
  await startDatabase(supervisor, { quarters, secrets, port: ports.postgres })
}

async function prepareData({ product, progress, interrupted }: Launch): Promise<void> {
  const { places } = product
  if (isDemonstrationPrepared(places)) return
  await progress.part('demonstration data', () =>
    prepareDemonstration(places, todayInVietnam(), interrupted),
  )
}

async function importData({ product, progress }: Launch): Promise<void> {
  await importDemonstration({
    places: product.places,
    services: serviceAddresses(product),
    serviceTokenSecret: product.secrets.serviceTokenSecret,
    progress,
  })
}

export function serviceAddresses(product: Product): Record<string, string> {
  return Object.fromEntries(SERVICES.map(name => [name, internalUrl(product, name)]))
}

/** Builds the apps whose sources have changed and makes them current together. */
async function publishApps({ product, progress, interrupted }: Launch): Promise<void> {
  const { places } = product
  const outdated = listApps(places.root).filter(id => isOutdated(places, id))
  const build = (root: string, app: string) => buildApp(root, app, interrupted)
  const staged = await inTurns(BUILDS_AT_ONCE, outdated, id =>
    progress.part(`build ${id}`, (): Promise<StagedApp> => buildVersion(places, id, build)),
  )
  await publish(places, staged)
}

/** YYYY-MM-DD. */
function todayInVietnam(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
}
