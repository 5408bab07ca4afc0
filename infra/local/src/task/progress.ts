const REDRAW_MS = 100
const REMIND_MS = 5_000

export interface Timing {
  part: string
  seconds: number
}

/** Where progress is shown: a terminal, or anything that takes text. */
export interface Screen {
  isTTY?: boolean
  columns?: number
  write: (text: string) => unknown
}

/** Tells what is being done and for how long: a living line in a terminal, plain lines elsewhere. */
export class Progress {
  readonly timings: Timing[] = []
  #running = new Map<string, { since: number; note: string }>()
  #ticker: NodeJS.Timeout | null = null
  #isDrawn = false

  constructor(private readonly out: Screen = process.stdout) {}

  /** Runs one part of the work. The note is shown beside its name while it runs. */
  async part<T>(part: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
    const state = { since: performance.now(), note: '' }
    this.#running.set(part, state)
    this.#tick()
    try {
      const result = await work(text => (state.note = text))
      this.#finish(part, '✓')
      return result
    } catch (error) {
      this.#finish(part, '✗')
      throw error
    }
  }

  say(text: string): void {
    this.#erase()
    this.out.write(`${text}\n`)
  }

  #finish(part: string, mark: string): void {
    const seconds = this.#secondsOf(part)
    this.#running.delete(part)
    this.timings.push({ part, seconds })
    this.say(`${mark} ${part.padEnd(24)} ${seconds.toFixed(1)} s`)
    if (this.#running.size === 0) this.#stopTicking()
  }

  #secondsOf(part: string): number {
    const since = this.#running.get(part)?.since ?? performance.now()
    return (performance.now() - since) / 1000
  }

  #tick(): void {
    const isTerminal = this.out.isTTY
    this.#ticker ??= setInterval(() => this.#draw(), isTerminal ? REDRAW_MS : REMIND_MS).unref()
  }

  #stopTicking(): void {
    if (this.#ticker) clearInterval(this.#ticker)
    this.#ticker = null
  }

  #draw(): void {
    const parts = [...this.#running].map(([part, { note }]) => {
      return `${part}${note && ` ${note}`} ${this.#secondsOf(part).toFixed(0)} s`
    })
    const line = `… ${parts.join(' · ')}`
    this.#erase()
    if (!this.out.isTTY) return void this.out.write(`${line}\n`)
    this.out.write(line.slice(0, (this.out.columns || 80) - 1))
    this.#isDrawn = true
  }

  #erase(): void {
    if (this.#isDrawn) this.out.write('\r\u001B[K')
    this.#isDrawn = false
  }
}
