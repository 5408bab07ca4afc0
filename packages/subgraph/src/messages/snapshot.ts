import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { WorkContext } from '../context.ts'
import type { Reactions, ReceivedEvent } from './inbox.ts'
import type { DomainEvent } from './outbox.ts'
import { Payload } from './payload.ts'

const BATCH = 500

/** The present state of a producer as events, one JSON a line. */
export function writeSnapshot(events: AsyncIterable<DomainEvent>): Readable {
  return Readable.from(lines(events))
}

async function* lines(events: AsyncIterable<DomainEvent>): AsyncGenerator<string> {
  for await (const event of events) yield `${JSON.stringify(event)}\n`
}

/**
 * Applies a producer's snapshot, in transactions of 500 events. Reactions compare revisions, so events that
 * arrive meanwhile are never overwritten by older state. Answers how many events were read.
 */
export async function applySnapshot<Database>(
  snapshot: Readable,
  reactions: Reactions<Database>,
  transact: (run: (work: WorkContext<Database>) => Promise<void>) => Promise<void>,
): Promise<number> {
  let read = 0
  let run: ReceivedEvent[] = []
  const apply = async () => {
    const [first] = run
    const reaction = first && reactions[first.type]
    if (reaction) await transact(work => reaction(run, work))
    run = []
  }
  for await (const line of createInterface({ input: snapshot })) {
    if (line === '') continue
    const event = readLine(line)
    if (run.length >= BATCH || (run[0] && run[0].type !== event.type)) await apply()
    run.push(event)
    read += 1
  }
  await apply()
  return read
}

/** A line of a snapshot is an event that needs no id: revisions decide, not the inbox. */
function readLine(line: string): ReceivedEvent {
  const event = new Payload(JSON.parse(line), 'snapshot')
  return {
    id: '',
    occurredAt: '',
    type: event.text('type'),
    version: event.whole('version'),
    payload: event.anything('payload'),
  }
}
