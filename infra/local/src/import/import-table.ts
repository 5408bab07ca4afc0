import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { request } from 'undici'
import { isRecord } from '../task/json-file.ts'
import { describeError, Refusal } from '../task/refusal.ts'

/** Why one cell of a file was refused. */
export interface ImportProblem {
  line: number
  column: string
  message: string
}

export type ImportOutcome = { rows: number } | { problems: ImportProblem[] }

export interface ImportRequest {
  file: string
  /** `http://127.0.0.1:1234/imports/units` */
  url: string
  /** A service token of its own for every attempt: it lives for a minute only. */
  token: () => Promise<string>
  note: (text: string) => void
  /** How long the service may be behind with the events of another. */
  patienceMs?: number
}

const PATIENCE_MS = 60_000
const RETRY_MS = 500
const WAITING = /^WAITING_FOR_/

type Answer = ImportOutcome | { waitingFor: string }

/** Sends one file. Throws a Refusal when the service cannot take it at all. */
export async function importTable(to: ImportRequest): Promise<ImportOutcome> {
  const until = performance.now() + (to.patienceMs ?? PATIENCE_MS)
  for (;;) {
    const answer = await send(to)
    if (!('waitingFor' in answer)) return answer
    if (performance.now() > until) {
      throw new Refusal(`${to.url} still answers ${answer.waitingFor}; try again later.`)
    }
    to.note(answer.waitingFor.toLowerCase().replaceAll('_', ' '))
    await sleep(RETRY_MS)
  }
}

async function send({ file, url, token, note }: ImportRequest): Promise<Answer> {
  const { statusCode, body } = await request(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${await token()}`, 'content-type': 'text/csv' },
    body: Readable.from(readWithProgress(file, note), { objectMode: false }),
    // The whole file is validated and stored before the first byte of the answer.
    headersTimeout: 0,
    bodyTimeout: 0,
  }).catch((error: unknown) => {
    throw new Refusal(`${url} cannot be reached (${describeError(error)}).`)
  })
  const answer = parseAnswer(statusCode, await body.text())
  if (answer !== null) return answer
  throw new Refusal(`${url} answers ${statusCode}: the file was not imported.`)
}

async function* readWithProgress(file: string, note: (text: string) => void) {
  const { size } = statSync(file)
  let sent = 0
  for await (const chunk of createReadStream(file)) {
    sent += chunk.length
    note(`${Math.floor((100 * sent) / size)} %`)
    yield chunk
  }
}

function parseAnswer(statusCode: number, text: string): Answer | null {
  const answer = parseJson(text)
  if (!isRecord(answer)) return null
  if (statusCode === 200 && typeof answer.rows === 'number') return { rows: answer.rows }
  if (statusCode === 422 && Array.isArray(answer.problems)) {
    return { problems: answer.problems.filter(isRecord).map(toProblem) }
  }
  const code = String(answer.code)
  return statusCode === 409 && WAITING.test(code) ? { waitingFor: code } : null
}

function toProblem({ line, column, message }: Record<string, unknown>): ImportProblem {
  return { line: Number(line), column: String(column), message: String(message) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
