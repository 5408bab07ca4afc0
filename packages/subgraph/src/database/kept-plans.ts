import { Client, type ClientConfig } from 'pg'

/** Statements that the server keeps for one connection, and texts that are remembered after one use. */
const MOST_KEPT = 200
const MOST_SEEN = 1_000
/** What PostgreSQL says when a table has changed its shape under a kept statement. */
const SHAPE_CHANGED = '0A000'

/** Which texts of one connection have a name, under which the server keeps their plans. */
export class KeptPlans {
  private readonly names = new Map<string, string>()
  private readonly seen = new Set<string>()
  private given = 0

  /** The name of a text that comes at least a second time; none for what is new or beyond the limit. */
  nameOf(text: string): string | undefined {
    const name = this.names.get(text)
    if (name !== undefined || this.given >= MOST_KEPT) return name
    if (!this.seen.delete(text)) {
      if (this.seen.size < MOST_SEEN) this.seen.add(text)
      return undefined
    }
    this.given += 1
    this.names.set(text, `kept_${this.given}`)
    return this.names.get(text)
  }

  /** A text whose plan no longer fits gets another name when it comes again. */
  forget(text: string): void {
    this.names.delete(text)
  }
}

/**
 * A connection that has the server keep the plans of what is asked again and again (decision 23): with row
 * security, planning a statement costs more than running it.
 */
export class PlanKeepingClient extends Client {
  private readonly plans = new KeptPlans()
  private readonly send = (asked: readonly unknown[]): unknown =>
    Reflect.apply(Client.prototype.query, this, asked)

  constructor(settings?: string | ClientConfig) {
    super(settings)
    // Assigned, because no one signature fits the many of the driver's `query`.
    Object.assign(this, { query: (...asked: unknown[]) => this.ask(asked) })
  }

  private ask(asked: readonly unknown[]): unknown {
    const [text, values] = asked
    const isPlain = typeof text === 'string' && Array.isArray(values) && values.length > 0
    const name = isPlain && asked.length === 2 ? this.plans.nameOf(text) : undefined
    if (!isPlain || name === undefined) return this.send(asked)
    const answer = this.send([{ name, text, values }])
    if (answer instanceof Promise) {
      answer.catch((error: unknown) => {
        if (Object(error).code === SHAPE_CHANGED) this.plans.forget(text)
      })
    }
    return answer
  }
}
