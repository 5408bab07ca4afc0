import type { ReceivedEvent } from './inbox.ts'

/** Of events that each tell the whole state of a thing, the newest state of every thing. */
export function newestStates<State extends { revision: number }>(
  events: readonly ReceivedEvent[],
  read: (payload: unknown) => State,
  idOf: (state: State) => string,
): State[] {
  const states = events
    .map(({ payload }) => read(payload))
    .toSorted((a, b) => a.revision - b.revision)
  return [...new Map(states.map(state => [idOf(state), state])).values()]
}
