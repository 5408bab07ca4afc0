import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** What one person may spend in a minute, in objects that the subgraphs may have to build. */
const BUDGET = { nodes: 50_000, seconds: 60 } as const

export interface Balance {
  left: number
  /** Whole seconds until all of it is there again. */
  renewedIn: number
}

/** What holders who write documents of their own have left. Kept by each gateway for itself. */
export class Budget {
  readonly #spent = new RateLimiterMemory({ points: BUDGET.nodes, duration: BUDGET.seconds })

  async balanceOf(holderId: string): Promise<Balance> {
    return toBalance(await this.#spent.get(holderId))
  }

  /** Takes the cost, or nothing where it is more than what is left. */
  async spend(holderId: string, nodes: number): Promise<Balance & { ok: boolean }> {
    const before = await this.balanceOf(holderId)
    if (nodes > before.left) return { ok: false, ...before }
    return { ok: true, ...toBalance(await this.#spent.consume(holderId, nodes)) }
  }
}

function toBalance(spent: RateLimiterRes | null): Balance {
  if (!spent) return { left: BUDGET.nodes, renewedIn: 0 }
  return {
    left: Math.max(0, BUDGET.nodes - spent.consumedPoints),
    renewedIn: Math.ceil(spent.msBeforeNext / 1_000),
  }
}
