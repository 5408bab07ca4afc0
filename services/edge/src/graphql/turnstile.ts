import type { Limits } from '../limits.ts'
import { Refusal } from '../http/refusal.ts'

export type TurnstileLimits = Pick<
  Limits['graphql'],
  'inFlight' | 'inFlightPerSession' | 'waiting' | 'waitMs'
>

interface Waiter {
  session: string
  enter: () => void
}

/**
 * Lets few requests through at a time and few wait, shortly: under overload those that are served
 * are served quickly and the rest learn it at once. No session may fill it alone.
 */
export class Turnstile {
  readonly #limits: TurnstileLimits
  readonly #inside = new Map<string, number>()
  #waiting: Waiter[] = []
  #insideCount = 0

  constructor(limits: TurnstileLimits) {
    this.#limits = limits
  }

  get inside(): number {
    return this.#insideCount
  }

  get waiting(): number {
    return this.#waiting.length
  }

  /** Does the work inside. Throws a refusal 503 `OVERLOADED` when there is no room in time. */
  async pass<T>(session: string, work: () => Promise<T>): Promise<T> {
    await this.#enter(session)
    try {
      return await work()
    } finally {
      this.#leave(session)
    }
  }

  async #enter(session: string): Promise<void> {
    if (this.#waiting.length === 0 && this.#hasRoom(session)) return this.#count(session, 1)
    if (this.#waiting.length >= this.#limits.waiting) throw overloaded()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const waiter = { session, enter: resolve }
    this.#waiting.push(waiter)
    const timer = setTimeout(() => {
      this.#waiting = this.#waiting.filter(other => other !== waiter)
      reject(overloaded())
    }, this.#limits.waitMs)
    this.#admitWaiting()
    return promise.finally(() => clearTimeout(timer))
  }

  #leave(session: string): void {
    this.#count(session, -1)
    this.#admitWaiting()
  }

  /** First come, first served; whoever waits for their own earlier requests is passed over. */
  #admitWaiting(): void {
    for (const waiter of this.#waiting) {
      if (!this.#hasRoom(waiter.session)) continue
      this.#waiting = this.#waiting.filter(other => other !== waiter)
      this.#count(waiter.session, 1)
      waiter.enter()
    }
  }

  #hasRoom(session: string): boolean {
    const own = this.#inside.get(session) ?? 0
    return this.#insideCount < this.#limits.inFlight && own < this.#limits.inFlightPerSession
  }

  #count(session: string, step: 1 | -1): void {
    this.#insideCount += step
    const own = (this.#inside.get(session) ?? 0) + step
    if (own === 0) this.#inside.delete(session)
    else this.#inside.set(session, own)
  }
}

const overloaded = () => new Refusal(503, 'OVERLOADED', 1)
