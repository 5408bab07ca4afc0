import { parseArgs } from 'node:util'
import { parsePort } from '../task/ports.ts'
import { describeError, Refusal } from '../task/refusal.ts'

export interface StartOptions {
  port: number
  host: string
  publicUrl: string
  demonstration: boolean
  timings: boolean
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** How the product is to be started: flags and the variables PORT, HOST, PUBLIC_URL, DEMONSTRATION. */
export function readStartOptions(args: string[], env: NodeJS.ProcessEnv): StartOptions {
  const { 'no-demonstration': without, timings } = parseFlags(args)
  const port = parsePort(env.PORT ?? '8080')
  const host = env.HOST ?? '127.0.0.1'
  const demonstration = !without && parseSwitch(env.DEMONSTRATION ?? '1')
  if (demonstration && !LOOPBACK.includes(host)) {
    throw new Refusal(
      `The demonstration signs everybody in without a password, so it listens on this machine only, ` +
        `not on ${host}. Start with --no-demonstration, or without HOST.`,
    )
  }
  return {
    port,
    host: host === 'localhost' ? '127.0.0.1' : host,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    demonstration,
    timings,
  }
}

function parseSwitch(text: string): boolean {
  if (text === '1' || text === '0') return text === '1'
  throw new Refusal(`DEMONSTRATION must be 1 or 0, not "${text}".`)
}

function parseFlags(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        'no-demonstration': { type: 'boolean', default: false },
        timings: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    throw new Refusal(`${describeError(error)}\nKnown: --no-demonstration, --timings.`)
  }
}
