import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

export interface Contender {
  name: string
  url: string
  pid: number
  body: string
}

export interface Round {
  requestsPerSecond: number
  p99: number
  /** Milliseconds of processor time of the gateway's own process for each request. */
  cpuPerRequest: number
}

const TICKS_PER_SECOND = 100

/** Loads one contender with requests that each carry another viewer's token. */
export async function loadOnce(
  { url, pid, body }: Contender,
  tokens: readonly string[],
  seconds: number,
): Promise<Round> {
  const before = processorTime(pid)
  const result = await autocannon({
    url,
    connections: 8,
    duration: seconds,
    requests: tokens.map(token => ({
      method: 'POST' as const,
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    })),
  })
  const total = result.requests.total
  if (result.non2xx > 0 || result.errors > 0 || total === 0) {
    throw new Error(`${url} failed: ${result.non2xx} refused, ${result.errors} errors of ${total}`)
  }
  return {
    requestsPerSecond: result.requests.average,
    p99: result.latency.p99,
    cpuPerRequest: (processorTime(pid) - before) / total,
  }
}

/** User and system time of a process so far, in milliseconds. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

/** The best of the rounds: the machine's other work only ever makes a figure worse. */
export const best = (rounds: readonly Round[]): Round => ({
  requestsPerSecond: Math.max(...rounds.map(round => round.requestsPerSecond)),
  p99: Math.min(...rounds.map(round => round.p99)),
  cpuPerRequest: Math.min(...rounds.map(round => round.cpuPerRequest)),
})
