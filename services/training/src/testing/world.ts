import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { importedId, type ReceivedEvent, type Scope, type Viewer } from '@ket-nap/subgraph'
import { openTestSubgraph, testViewer, type TestSubgraph } from '@ket-nap/subgraph/testing'
import type { Database } from '../database.ts'
import { TRAINING } from '../service.ts'

const TODAY = '2026-11-21'

/** Keys of the invented tree: two communes of one province, each with a cell, and a province beside. */
const PLACES = {
  province: ['province'],
  commune: ['province', 'commune'],
  cell: ['province', 'commune'],
  'other-commune': ['province', 'other-commune'],
  'other-cell': ['province', 'other-commune'],
  'far-province': ['far-province'],
  'far-commune': ['far-province', 'far-commune'],
  'far-cell': ['far-province', 'far-commune'],
} as const satisfies Record<string, readonly string[]>

export type PlaceKey = keyof typeof PLACES

const unit = (key: string) => importedId('unit', key)
export const person = (key: string) => importedId('person', key)
export const klass = (key: string) => importedId('class', key)

const event = (type: string, payload: object): ReceivedEvent => ({
  id: randomUUID(),
  type,
  version: 1,
  occurredAt: `${TODAY}T00:00:00Z`,
  payload,
})

interface Anchored {
  revision?: number
  anchors?: readonly string[]
}

/** `unit.changed` as organisations sends it. */
export function unitChanged(key: string, { revision = 1, anchors = [] }: Anchored): ReceivedEvent {
  const [province, aboveBase, base] = anchors.map(unit)
  return event('unit.changed', {
    unitId: unit(key),
    revision,
    sequence: 1,
    line: 'PARTY',
    residential: false,
    foundedOn: '2020-01-01',
    closedOn: null,
    anchors: {
      provinceId: province ?? null,
      aboveBaseId: aboveBase ?? null,
      baseId: base ?? null,
    },
    versions: [],
  })
}

/** `person.placed` as members sends it. */
export const personPlaced = (key: string, at: string, revision = 1): ReceivedEvent =>
  event('person.placed', { personId: person(key), revision, unitId: unit(at) })

interface Asked {
  revision?: number
  courseKind?: string | null
  since?: string | null
  dueOn?: string | null
  proposedOn?: string | null
}

/** `learner.changed` as members sends it: on the list since January, until something is changed. */
export const learnerChanged = (key: string, changes: Asked = {}): ReceivedEvent =>
  event('learner.changed', {
    personId: person(key),
    revision: 1,
    courseKind: 'AWARENESS',
    since: '2026-01-05',
    dueOn: null,
    proposedOn: null,
    ...changes,
  })

const everyUnit = (): ReceivedEvent[] =>
  Object.entries(PLACES).map(([key, anchors]) => unitChanged(key, { anchors }))

const people = (placed: Readonly<Record<string, PlaceKey>>): ReceivedEvent[] =>
  Object.entries(placed).map(([key, at]) => personPlaced(key, at))

export interface TestTraining extends TestSubgraph<Database> {
  from(producer: string, events: readonly ReceivedEvent[]): Promise<void>
  file(table: string, text: string): ReturnType<TestSubgraph<Database>['import']>
}

/** The service with the invented tree and three people: one in each cell, named after it. */
export async function openTraining(): Promise<TestTraining> {
  const subgraph = await openTestSubgraph(TRAINING)
  const from = (producer: string, events: readonly ReceivedEvent[]) =>
    subgraph.receive({ producer, events: [...events] })
  await from('organisations', everyUnit())
  await from('members', people({ an: 'cell', binh: 'other-cell', chi: 'far-cell' }))
  return {
    ...subgraph,
    from,
    file: (table, text) => subgraph.import(table, Readable.from([text])),
  }
}

type Holder = Parameters<typeof testViewer>[0]

/** A post at a place: provinces reach by province, communes by commune, cells by themselves. */
export function holderAt(role: Holder, place: PlaceKey, today = TODAY): Viewer {
  return testViewer(role, scopeOf(place), today)
}

function scopeOf(place: PlaceKey): Partial<Scope> {
  const anchors = PLACES[place]
  if (place.endsWith('cell')) return { units: [unit(place)], ancestors: anchors.map(unit) }
  if (place.endsWith('commune')) {
    return { aboveBases: [unit(place)], ancestors: anchors.slice(0, 1).map(unit) }
  }
  return { provinces: [unit(place)] }
}
