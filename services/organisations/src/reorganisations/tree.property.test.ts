import { randomUUID } from 'node:crypto'
import { addDays, addMonths, toLocalDate } from '@ket-nap/kernel'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testViewer } from '@ket-nap/subgraph/testing'
import {
  command,
  moveDay,
  openOrganisations,
  ROOT,
  viewerAt,
  type Organisations,
} from '../testing/tree.ts'
import { findPlacement } from './reorganisation.workflow.ts'
import type { UnitKind } from '../units/unit.workflow.ts'

/** Twelve days, one a month; the fifth is today. */
const DAYS = Array.from({ length: 12 }, (_, month) => addMonths(toLocalDate('2025-08-01'), month))
const TODAY = addDays(DAYS[5] ?? toLocalDate('2026-01-01'), 3)
/** What every run begins with, in two provinces: kind and the place of its parent in this list. */
const SKELETON: readonly (readonly [UnitKind, number])[] = [
  ['PROVINCE', -1],
  ['PROVINCE', -1],
  ['COMMUNE', 0],
  ['COMMUNE', 1],
  ['BASE_COMMITTEE', 2],
  ['BASE_COMMITTEE', 3],
  ['SECTION', 4],
  ['CELL', 4],
  ['CELL', 6],
  ['GROUP', 7],
  ['MASS_ORGANISATION', 2],
  ['MASS_ORGANISATION', 10],
]
const KINDS: readonly UnitKind[] = [
  'COMMUNE',
  'ABOVE_BASE',
  'BASE_COMMITTEE',
  'SECTION',
  'CELL',
  'GROUP',
  'MASS_ORGANISATION',
]

type Step =
  | { does: 'found'; kind: UnitKind; parent: number; day: number }
  | { does: 'move'; unit: number; parent: number; day: number }
  | { does: 'close'; unit: number; heirs: number[]; day: number }
  | { does: 'rename'; unit: number; day: number }

const day = fc.integer({ min: 1, max: DAYS.length - 1 })
const index = fc.nat(1_000)
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('found' as const),
      kind: fc.constantFrom(...KINDS),
      parent: index,
      day: fc.nat(6),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('move' as const), unit: index, parent: index, day }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('close' as const),
      unit: index,
      heirs: fc.array(index, { maxLength: 2 }),
      day,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('rename' as const), unit: index, day }),
  },
)

/** The naive tree: on each of the days, the parent of each unit; nothing where it does not exist. */
class Model {
  readonly parents = new Map<string, (string | undefined)[]>()
  readonly kinds = new Map<string, UnitKind>()

  exists = (id: string, at: number) => this.parents.get(id)?.[at] !== undefined
  ids = () => [...this.parents.keys()]

  found(id: string, { kind, parent, from }: { kind: UnitKind; parent: string; from: number }) {
    this.kinds.set(id, kind)
    this.parents.set(
      id,
      DAYS.map((_, at) => (at >= from ? parent : undefined)),
    )
  }

  move(id: string, parent: string, from: number): void {
    const own = this.parents.get(id) ?? []
    const former = own[from]
    for (let at = from; at < DAYS.length && own[at] === former; at += 1) own[at] = parent
  }

  close(id: string, heir: string | undefined, from: number): void {
    for (const parents of this.parents.values()) {
      for (let at = from; at < DAYS.length; at += 1) if (parents[at] === id) parents[at] = heir
    }
    const own = this.parents.get(id) ?? []
    own.fill(undefined, from)
  }

  above(id: string, at: number): string[] {
    const parent = this.parents.get(id)?.[at]
    return parent === undefined ? [] : [...this.above(parent, at), parent]
  }
}

let org: Organisations
beforeAll(async () => {
  org = await openOrganisations(TODAY)
})
afterAll(() => org.close())

const accepted = { found: 0, move: 0, close: 0, rename: 0 }

async function run(model: Model, step: Step): Promise<void> {
  const all = model.ids()
  const choose = (ids: readonly string[], place: number) => ids[place % ids.length] ?? ROOT
  const parentFor = (kind: UnitKind, place: number) =>
    choose(
      all.filter(id => findPlacement(kind, model.kinds.get(id) ?? 'CENTRE', DAYS[0] ?? TODAY)),
      place,
    )
  const effectiveOn = DAYS[step.day]
  if (step.does === 'found') {
    const parentId = parentFor(step.kind, step.parent)
    const id = await send('found', { parentId, kind: step.kind, effectiveOn })
    if (id) model.found(id, { kind: step.kind, parent: parentId, from: step.day })
    return
  }
  const unitId = choose(all, step.unit)
  const kind = model.kinds.get(unitId) ?? 'CELL'
  if (step.does === 'move') {
    const parentId = parentFor(kind, step.parent)
    const id = await send('move', { unitId, parentId, effectiveOn })
    if (id) model.move(id, parentId, step.day)
  } else if (step.does === 'close') {
    const alike = all.filter(id => model.kinds.get(id) === kind && id !== unitId)
    const heirs = alike.length > 0 ? step.heirs.map(place => choose(alike, place)) : []
    const successorIds = [...new Set(heirs)]
    if (kind === 'PROVINCE' && successorIds.length !== 1) return
    const id = await send('close', { unitId, successorIds, kind: 'ABOLISH', effectiveOn })
    const [heir, ...others] = successorIds
    if (id) model.close(id, others.length === 0 ? heir : undefined, step.day)
  } else {
    await send('rename', { unitId, name: `Tên ${randomUUID()}`, effectiveOn })
  }
}

/** Sends a command of the nation's administrator; answers the unit, or nothing when it was refused. */
async function send(
  does: Step['does'],
  input: Record<string, unknown>,
): Promise<string | undefined> {
  const viewer = await viewerAt(org, ROOT, 'ADMINISTRATOR', TODAY)
  const { rows } = await org.work(({ db }) =>
    sql<{ revision: number }>`select revision from units
      where id = ${input['unitId'] ?? ROOT}`.execute(db),
  )
  const line = input['kind'] === 'MASS_ORGANISATION' ? { line: 'YOUTH_UNION' } : {}
  const rest =
    does === 'found'
      ? { name: `Đơn vị ${randomUUID()}`, ...line }
      : { expectedRevision: rows[0]?.revision }
  const done = await command(org, viewer, [
    `${does}Unit`,
    { decidedOn: '2025-08-01', ...rest, ...input },
  ])
  expect(done.errors).toEqual([])
  if (!done.unit.id) return undefined
  accepted[does] += 1
  return done.unit.id
}

async function begin(): Promise<Model> {
  const model = new Model()
  const ids: string[] = []
  for (const [kind, place] of SKELETON) {
    const parentId = ids[place] ?? ROOT
    const id = (await send('found', { parentId, kind, effectiveOn: DAYS[0] })) ?? ''
    model.found(id, { kind, parent: parentId, from: 0 })
    ids.push(id)
  }
  return model
}

interface Node {
  id: string
  ancestors: { id: string }[]
  childCount: number
  subtreeCounts: { count: number }[]
}

async function listAll(model: Model, asOf: string | undefined): Promise<Node[]> {
  const provinces = model.ids().slice(0, 2)
  const viewer = testViewer('AUDITOR', { provinces, ancestors: [ROOT] }, TODAY)
  const query = `query ($asOf: LocalDate!, $after: String) {
    units(first: 100, asOf: $asOf, after: $after) { pageInfo { hasNextPage endCursor }
      edges { node { id ancestors { id } childCount subtreeCounts { count } } } } }`
  const nodes: Node[] = []
  let after: string | undefined
  do {
    const { data, errors } = await org.ask(viewer, query, { asOf, after })
    expect(errors).toEqual([])
    const page = data?.['units'] as {
      edges: { node: Node }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
    nodes.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
  } while (after)
  return nodes
}

/** The stored tree on one of the days, and what the service counts there, beside the naive one. */
async function compare(model: Model, at: number): Promise<void> {
  const nodes = await listAll(model, DAYS[at])
  const wanted = model.ids().filter(id => model.exists(id, at))
  expect(nodes.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted())
  for (const node of nodes) {
    expect(node.ancestors.map(({ id }) => id)).toEqual(model.above(node.id, at))
    expect(node.childCount).toBe(
      wanted.filter(id => model.parents.get(id)?.[at] === node.id).length,
    )
    const below = node.subtreeCounts.reduce((sum, { count }) => sum + count, 0)
    expect(below).toBe(wanted.filter(id => model.above(id, at).includes(node.id)).length)
  }
}

/** What must hold of the whole store, whatever was done. */
async function findFaults(): Promise<unknown[]> {
  const { rows } = await org.work(({ db }) =>
    sql`
    select 'path' as fault, v.unit_id from unit_versions v join units u on u.id = v.unit_id
      left join unit_versions p on p.unit_id = v.parent_id and p.valid && v.valid
      where v.parent_id is not null and (p.unit_id is null or v.path <> p.path || u.sequence::text)
    union all
    select 'gap above', v.unit_id from unit_versions v
      where v.parent_id is not null and not v.valid <@ (
        select range_agg(p.valid) from unit_versions p where p.unit_id = v.parent_id)
    union all
    select 'dates', u.id from units u where (u.founded_on, u.closed_on) is distinct from (
      select (min(valid_from), case when bool_or(valid_until is null) then null else max(valid_until) end)
      from unit_versions where unit_id = u.id)
    union all
    select 'version anchors', v.unit_id from unit_versions v join units u on u.id = v.unit_id
      where (v.province_id, v.above_base_id, v.base_id)
        is distinct from (u.province_id, u.above_base_id, u.base_id)
    union all
    select 'anchors', v.unit_id from unit_versions v join anchor_days d on v.valid @> d.anchored_on
      cross join lateral (
        select
          (array_agg(a.unit_id) filter (where a.level = 'PROVINCE'))[1] as province_id,
          (array_agg(a.unit_id) filter (where a.level = 'ABOVE_BASE'))[1] as above_base_id,
          (array_agg(a.unit_id) filter (where a.level = 'BASE'))[1] as base_id
        from unit_versions a where a.valid @> d.anchored_on and a.line = 'PARTY' and a.path @> v.path
      ) naive
      where (v.province_id, v.above_base_id, v.base_id)
        is distinct from (naive.province_id, naive.above_base_id, naive.base_id)
    union all
    select 'told', u.id from units u
      where u.sequence > 1 and u.revision is distinct from (
        select max((e.payload->>'revision')::int) from outbox_events e
        where e.type = 'unit.changed' and e.payload->>'unitId' = u.id::text)
  `.execute(db),
  )
  return rows
}

test('whatever is founded, moved, renamed and closed, every day has one sound tree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: 25 }), async sequence => {
      const model = await begin()
      for (const one of sequence) await run(model, one)
      for (const [at] of DAYS.entries()) await compare(model, at)
      for (const today of [TODAY, DAYS[11] ?? TODAY, TODAY]) {
        await moveDay(org, today)
        expect(await findFaults()).toEqual([])
      }
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 8) },
  )
  expect(Math.min(...Object.values(accepted))).toBeGreaterThan(0)
  if (process.env['SHOW']) console.log(accepted)
})
