import { join } from 'node:path'
import { Refusal } from '../task/refusal.ts'
import { LogFile } from './log-file.ts'
import type { RunRecordFile } from './run-record.ts'
import type { ServicePlan } from './service.ts'
import { Service } from './service.ts'

export interface SupervisorOptions {
  logFolder: string
  record: RunRecordFile
  say: (line: string) => void
}

/** Everything this run has started, and the way to end all of it. */
export class Supervisor {
  #services = new Map<string, Service>()
  #handedOut = new Set<string>()
  #isStopping = false

  constructor(private readonly options: SupervisorOptions) {}

  /** Resolves when the service is usable. */
  async start(plan: ServicePlan): Promise<void> {
    if (this.#isStopping) throw new Refusal('Stopping.')
    const { logFolder, record, say } = this.options
    const log = new LogFile(join(logFolder, `${plan.name}.log`))
    const remember = record.remember.bind(record)
    const service = new Service(plan, { log, say, remember })
    this.#services.set(plan.name, service)
    await service.start()
  }

  /** Stops one service until it is given back; returns its plan. */
  async handOut(name: string): Promise<ServicePlan> {
    const service = this.#get(name)
    if (this.#handedOut.has(name)) throw new Refusal(`${name} is taken over already.`)
    this.#handedOut.add(name)
    await service.stop()
    return service.plan
  }

  async takeBack(name: string): Promise<void> {
    this.#handedOut.delete(name)
    if (!this.#isStopping) await this.#get(name).start()
  }

  /** Ends everything: first what uses the foundations, then these. */
  async stopAll(): Promise<void> {
    this.#isStopping = true
    const services = [...this.#services.values()]
    const foundations = services.filter(({ plan }) => plan.isFoundation)
    const others = services.filter(({ plan }) => !plan.isFoundation)
    await Promise.all(others.map(service => service.stop()))
    await Promise.all(foundations.map(service => service.stop()))
  }

  /** No more patience: everything is gone when this returns. */
  killAll(): void {
    this.#isStopping = true
    for (const service of this.#services.values()) service.kill()
  }

  #get(name: string): Service {
    const service = this.#services.get(name)
    if (!service) throw new Refusal(`There is no service "${name}".`)
    return service
  }
}
