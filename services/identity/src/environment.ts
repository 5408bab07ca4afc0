/**
 * Reads settings from the environment. Faults are collected, so that `complete` can name all of
 * them in one sentence.
 */
export class Environment {
  readonly #values: NodeJS.ProcessEnv
  readonly #faults: string[] = []

  constructor(values: NodeJS.ProcessEnv) {
    this.#values = values
  }

  text(name: string, fallback?: string): string {
    const value = this.#values[name] || fallback
    if (value === undefined) this.#faults.push(`${name} is missing`)
    return value ?? ''
  }

  port(name: string): number {
    const port = Number(this.text(name))
    if (!Number.isInteger(port) || port < 0 || port > 65535) this.#faults.push(`${name} is no port`)
    return port
  }

  /** An http(s) address without the closing slash. */
  url(name: string): string {
    const text = this.text(name)
    const url = URL.parse(text)
    if (text !== '' && !/^https?:$/.test(url?.protocol ?? ''))
      this.#faults.push(`${name} is no URL`)
    return text.replace(/\/+$/, '')
  }

  flag(name: string): boolean {
    const value = this.text(name, '0')
    if (value !== '0' && value !== '1') this.#faults.push(`${name} must be 0 or 1`)
    return value === '1'
  }

  refuse(fault: string): void {
    this.#faults.push(fault)
  }

  complete(): void {
    if (this.#faults.length > 0) throw new Error(`Settings: ${this.#faults.join('; ')}.`)
  }
}
