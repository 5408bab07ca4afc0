import { isIP } from 'node:net'

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

  /** The address of a whole site as browsers say it: `https://ketnap.example`. */
  origin(name: string): string {
    const text = this.url(name)
    const origin = URL.parse(text)?.origin
    if (origin !== undefined && origin !== text) {
      this.#faults.push(`${name} is no origin such as ${origin}`)
    }
    return text
  }

  /** Something that nobody may guess; 32 characters at least. */
  secret(name: string): string {
    const text = this.text(name)
    if (text !== '' && text.length < 32) this.#faults.push(`${name} is shorter than 32 characters`)
    return text
  }

  flag(name: string): boolean {
    const value = this.text(name, '0')
    if (value !== '0' && value !== '1') this.#faults.push(`${name} must be 0 or 1`)
    return value === '1'
  }

  /** Addresses and networks (`10.0.0.7,10.1.0.0/16`), separated by commas. */
  addresses(name: string, fallback = ''): string[] {
    const list = (this.#values[name] ?? fallback).split(',').flatMap(part => part.trim() || [])
    if (!list.every(isAddress)) this.#faults.push(`${name} is no list of addresses`)
    return list
  }

  /** A JSON object; an empty one in place of anything else. */
  json(name: string): Record<string, unknown> {
    try {
      const value: unknown = JSON.parse(this.text(name))
      return typeof value === 'object' && value !== null ? { ...value } : {}
    } catch {
      return {}
    }
  }

  refuse(fault: string): void {
    this.#faults.push(fault)
  }

  complete(): void {
    if (this.#faults.length > 0) throw new Error(`Settings: ${this.#faults.join('; ')}.`)
  }
}

function isAddress(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', '::ffff:127.0.0.1', 'localhost'])

/** Whether only this machine itself reaches the address, or calls from it. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host)
}
