import { Payload } from '@ket-nap/subgraph'

/** `person.placed` v1 of members. */
export interface PersonPlaced {
  personId: string
  revision: number
  unitId: string
}

/** Throws `MalformedEvent` for anything else. */
export function readPersonPlaced(value: unknown): PersonPlaced {
  const event = new Payload(value)
  return {
    personId: event.uuid('personId'),
    revision: event.whole('revision'),
    unitId: event.uuid('unitId'),
  }
}
