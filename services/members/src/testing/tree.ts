import { randomUUID } from 'node:crypto'
import { importedId, type ReceivedEvent } from '@ket-nap/subgraph'

export const unitId = (key: string): string => importedId('unit', key)

/** A unit as a test sketches it: keys instead of ids, anchors as organisations would send them. */
export interface UnitSketch {
  key: string
  level: string
  parent?: string
  from?: string
  until?: string
  /** Later places, each from a day on. */
  moves?: readonly { on: string; parent: string; level?: string }[]
  /** Keys of today's province, organisation above the base, and base. */
  anchors?: readonly [province?: string | null, aboveBase?: string | null, base?: string | null]
  line?: string
  kind?: string
  authorised?: boolean
  delegated?: boolean
  revision?: number
}

interface Version {
  from: string
  until: string | null
  parent: string | null
  level: string
}

const BEGINNING = '1930-02-03'

function versionsOf({ from, until, parent, level, moves = [] }: UnitSketch): Version[] {
  const starts = [{ on: from ?? BEGINNING, parent: parent ?? null, level }, ...moves]
  return starts.map((start, place) => ({
    from: start.on,
    until: starts[place + 1]?.on ?? until ?? null,
    parent: start.parent ?? null,
    level: start.level ?? level,
  }))
}

/** The events that organisations would send for a tree. A parent must outlive its children's places. */
export function unitEvents(sketches: readonly UnitSketch[]): ReceivedEvent[] {
  const byKey = new Map(sketches.map((sketch, place) => [sketch.key, { sketch, place }]))
  const pathOn = (key: string, day: string): string => {
    const unit = byKey.get(key)
    if (!unit) throw new Error(`no unit ${key} in the sketch`)
    const at = versionsOf(unit.sketch).findLast(({ from }) => from <= day)
    const own = String(unit.place + 1)
    return at?.parent ? `${pathOn(at.parent, day)}.${own}` : own
  }
  return sketches.map(sketch => {
    const [provinceId, aboveBaseId, baseId] = [0, 1, 2].map(place => {
      const key = sketch.anchors?.[place]
      return key ? unitId(key) : null
    })
    return event('unit.changed', {
      unitId: unitId(sketch.key),
      revision: sketch.revision ?? 1,
      sequence: byKey.get(sketch.key)?.place ?? 0,
      line: sketch.line ?? 'PARTY',
      residential: false,
      foundedOn: sketch.from ?? BEGINNING,
      closedOn: sketch.until ?? null,
      anchors: { provinceId, aboveBaseId, baseId },
      versions: versionsOf(sketch).map(({ from, until, parent, level }) => ({
        from,
        until,
        parentId: parent && unitId(parent),
        kind: sketch.kind ?? level,
        level,
        name: sketch.key,
        code: null,
        path: pathOn(sketch.key, from),
        residential: false,
        authorisedToAdmit: sketch.authorised ?? false,
        delegatedAboveBase: sketch.delegated ?? false,
      })),
    })
  })
}

export const event = (type: string, payload: object): ReceivedEvent => ({
  id: randomUUID(),
  type,
  version: 1,
  occurredAt: '2026-11-21T00:00:00Z',
  payload,
})
