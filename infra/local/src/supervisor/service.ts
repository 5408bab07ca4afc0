import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../task/refusal.ts'
import { restartDelayMs } from './back-off.ts'
import type { LogFile } from './log-file.ts'
import type { Command, Exit, RunningGroup, StopSteps } from './process-group.ts'
import { launchGroup, signalGroup } from './process-group.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** How one part of the product is run and known to be usable. */
export interface ServicePlan {
  name: string
  command: Command
  isReady: () => Promise<boolean>
  stopSteps: StopSteps
  /** Clears the way, before every start. */
  beforeStart?: () => Promise<unknown>
  /** The others need it to stop properly: it goes last. */
  isFoundation?: boolean
}

export interface Surroundings {
  log: LogFile
  say: (line: string) => void
  /** Keeps the process findable for the next start, should this one be killed. */
  remember: (name: string, identity: ProcessIdentity | null) => void
}

/** Not ready for so long at its first start: something is wrong that waiting does not mend. */
const READY_WITHIN_MS = 60_000
const READY_POLL_MS = 100
const ATTEMPTS = 3
/** After running so long a crash counts as the first again. */
const STEADY_MS = 60_000

/** One process that is kept running until it is told to stop. */
export class Service {
  #wanted = false
  #group: RunningGroup | null = null
  #life: Promise<void> = Promise.resolve()
  #wake = new AbortController()

  constructor(
    readonly plan: ServicePlan,
    private readonly around: Surroundings,
  ) {}

  /** Resolves when the service is usable. Rejects, with its last lines, when it never gets there. */
  start(): Promise<void> {
    this.#wanted = true
    this.#wake = new AbortController()
    return new Promise((resolve, reject) => {
      this.#life = this.#live(resolve).then(
        () => reject(new Refusal(`${this.plan.name} was stopped.`)),
        error => {
          this.#wanted = false
          reject(error)
        },
      )
    })
  }

  /** Ends the whole process group; returns when nothing of it is left. */
  async stop(): Promise<void> {
    this.#wanted = false
    this.#wake.abort()
    await this.#group?.stop(this.plan.stopSteps)
    await this.#life
  }

  kill(): void {
    this.#wanted = false
    this.#wake.abort()
    if (this.#group) signalGroup(this.#group.identity.pid, 'SIGKILL')
  }

  async #live(whenReady: () => void): Promise<void> {
    const { name, stopSteps, beforeStart } = this.plan
    let crashes = 0
    let hasBeenReady = false
    while (this.#wanted) {
      await beforeStart?.()
      const bornAt = performance.now()
      const group = await this.#launch()
      if (!this.#wanted) await group.stop(stopSteps)
      void this.#becomeReady(group, hasBeenReady, () => {
        hasBeenReady = true
        whenReady()
      })
      const exit = await group.exited
      await group.stop(stopSteps)
      this.#group = null
      this.around.remember(name, null)
      if (!this.#wanted) return
      crashes = performance.now() - bornAt > STEADY_MS ? 1 : crashes + 1
      if (!hasBeenReady && crashes >= ATTEMPTS) throw this.#failure(describe(exit))
      await this.#reportAndWait(exit, crashes)
    }
  }

  async #launch(): Promise<RunningGroup> {
    const group = await launchGroup(this.plan.command, line => this.around.log.write(line))
    this.#group = group
    this.around.remember(this.plan.name, group.identity)
    return group
  }

  /** A first start that never gets ready is ended, so that the crash is told with its last lines. */
  async #becomeReady(group: RunningGroup, isRestart: boolean, whenReady: () => void) {
    const life = { ended: false }
    void group.exited.then(() => (life.ended = true))
    const until = performance.now() + READY_WITHIN_MS
    while (this.#wanted && !life.ended) {
      if (await this.plan.isReady()) {
        if (isRestart) this.around.say(`${this.plan.name} is running again.`)
        return whenReady()
      }
      if (!isRestart && performance.now() > until) {
        this.around.log.write(`not ready after ${READY_WITHIN_MS / 1000} s`)
        return await group.stop(this.plan.stopSteps)
      }
      await sleep(READY_POLL_MS)
    }
  }

  async #reportAndWait(exit: Exit, crashes: number): Promise<void> {
    const delay = restartDelayMs(crashes)
    this.around.say(
      `${this.plan.name} ended (${describe(exit)}); starting it again in ${delay / 1000} s.\n` +
        this.#lastLines(),
    )
    await sleep(delay, null, { signal: this.#wake.signal }).catch(() => {})
  }

  #failure(reason: string): Refusal {
    return new Refusal(
      `${this.plan.name} does not start (${reason}, ${ATTEMPTS} attempts).\n${this.#lastLines()}`,
    )
  }

  #lastLines(): string {
    const lines = this.around.log.lastLines()
    const shown = lines.length === 0 ? ['(it wrote nothing)'] : lines
    return [`Last lines of ${this.around.log.path}:`, ...shown.map(line => `  ${line}`)].join('\n')
  }
}

function describe({ code, signal }: Exit): string {
  return signal === null ? `exit code ${code}` : `signal ${signal}`
}
