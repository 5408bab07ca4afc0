import { Payload } from '@ket-nap/subgraph'

/** `unit.changed` v1 of organisations, as far as this service keeps it. */
export interface UnitChanged {
  unitId: string
  revision: number
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
}

/** Throws `MalformedEvent` for anything else. */
export function readUnitChanged(value: unknown): UnitChanged {
  const event = new Payload(value)
  const anchors = event.object('anchors')
  return {
    unitId: event.uuid('unitId'),
    revision: event.whole('revision'),
    provinceId: anchors.optional('provinceId', anchors.uuid),
    aboveBaseId: anchors.optional('aboveBaseId', anchors.uuid),
    baseId: anchors.optional('baseId', anchors.uuid),
  }
}
