import { setTimeout as sleep } from 'node:timers/promises'
import { request } from 'undici'
import { isRecord } from '../task/json-file.ts'
import { Refusal } from '../task/refusal.ts'

const PATIENCE_MS = 120_000
const POLL_MS = 100

export interface Producer {
  /** Base address of the service. */
  url: string
  token: () => Promise<string>
  note: (text: string) => void
}

/** Waits until other services have taken every event of this one: what follows refers to it. */
export async function waitUntilTold({ url, token, note }: Producer): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  let waiting = await countPending(url, await token())
  while (waiting > 0) {
    if (performance.now() > until) {
      throw new Refusal(`${waiting} events of ${url} are still not taken; try again later.`)
    }
    note(`${waiting} events on their way`)
    await sleep(POLL_MS)
    waiting = await countPending(url, await token())
  }
}

async function countPending(url: string, token: string): Promise<number> {
  const { statusCode, body } = await request(`${url}/events/pending`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const answer: unknown = await body.json()
  if (statusCode !== 200 || !isRecord(answer)) throw new Refusal(`${url} answers ${statusCode}.`)
  return Object.values(answer).reduce<number>((sum, pending) => sum + Number(pending), 0)
}
