import fc from 'fast-check'
import { importedId, ROLES, type Scope } from '@ket-nap/subgraph'
import { testViewer, walkSchema } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOSSIER_PARTS, fillDossiers } from './testing/dossier-rows.ts'
import { openTestMembers, type TestMembers } from './testing/open-members.ts'
import { filesOf, randomCountry, sketchesOf, type RandomCountry } from './testing/random-country.ts'
import type { Row } from './testing/files.ts'
import { fillProbations, PROBATION_PARTS } from './testing/probation-rows.ts'
import { addTransfers, seesTransfer, TRANSFER_PARTS } from './testing/transfer-rows.ts'
import { unitId } from './testing/tree.ts'
import { reaches } from './units/unit.policy.ts'

const SEED = 7
const country: RandomCountry = fc.sample(randomCountry, { numRuns: 1, seed: SEED })[0] ?? {
  cells: [],
  people: [],
}
const units = sketchesOf(country)
const files = new Map(filesOf(country))
const admissionId = (n: number) => importedId('admission', `open${n}`)
const personId = (key: unknown) => importedId('person', String(key))

/** Dated facts at the unit of their day. */
const OF_UNIT_OR_PERSON = [
  'belongings',
  'departures',
  'admissions',
  'activity_limits',
  'life_facts',
  'gradings',
  'seats',
]
const nobody = '00000000-0000-0000-0000-000000000000'
let members: TestMembers
let transfers: Awaited<ReturnType<typeof addTransfers>>
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(units)
  for (const [table, rows] of files) await members.take(table, rows)
  await members.take(
    'admissions',
    country.people.map((stays, n) => ({
      key: `a${n}`,
      person: `p${n}`,
      unit: `K${stays[0]?.cell ?? 0}`,
      stage: 'CEREMONY_HELD',
      decided_on: '2015-03-01',
      ceremony_on: '2015-03-20',
    })),
  )
  // Everybody is limited and sits where the first stay was.
  await members.rows(`with first as (
      select distinct on (person_id) person_id, unit_id, province_id, above_base_id, base_id
      from belongings order by person_id, from_on),
    body as (
      insert into bodies (organ, unit_id, province_id, above_base_id, base_id)
      select distinct 'CELL_COMMITTEE', unit_id, province_id, above_base_id, base_id from first
      returning *),
    term as (
      insert into terms (body_id, number, valid, unit_id, province_id, above_base_id, base_id)
      select id, 1, '[2018-01-01,)', unit_id, province_id, above_base_id, base_id from body
      returning *),
    limited as (
      insert into activity_limits (person_id, kind, valid, document_number, document_on, unit_id,
        province_id, above_base_id, base_id)
      select person_id, 'SUSPENDED', '[2018-01-01,)', '1', '2018-01-01', unit_id, province_id,
        above_base_id, base_id from first),
    lived as (
      insert into life_facts (person_id, kind, on_day, ground, policy_version, holder_id, post_id,
        role, post_unit_id, unit_id, province_id, above_base_id, base_id)
      select person_id, 'INTERRUPTED', '2018-01-01', 'LOST_CONTACT', 'POLICY_294_2025', '${nobody}',
        '${nobody}', 'CELL_SECRETARY', '${nobody}', unit_id, province_id, above_base_id, base_id
      from first),
    graded as (
      insert into gradings (person_id, year, grade, document_number, document_on, issuer,
        grading_unit_id, policy_version, holder_id, post_id, unit_id, province_id, above_base_id,
        base_id)
      select person_id, 2018, 'GOOD', '1', '2018-12-01', 'X', unit_id, 'POLICY_294_2025',
        '${nobody}', '${nobody}', unit_id, province_id, above_base_id, base_id from first)
    insert into seats (term_id, person_id, function, valid, unit_id, province_id, above_base_id,
      base_id)
    select term.id, person_id, 'MEMBER', term.valid, term.unit_id, term.province_id,
      term.above_base_id, term.base_id from first join term on term.unit_id = first.unit_id`)
  await members.take(
    'admissions',
    country.people.map((stays, n) => ({
      key: `open${n}`,
      person: `p${n}`,
      unit: `K${stays[0]?.cell ?? 0}`,
      stage: 'VERIFYING',
    })),
  )
  await members.rows(fillDossiers)
  await members.rows(fillProbations)
  transfers = await addTransfers(members)
})
afterAll(() => members.close())

/** Any reach: some provinces, communes, bases, cells, or none at all. */
const scopes: fc.Arbitrary<Scope> = fc
  .record({
    provinces: fc.subarray(['P0', 'P1'], { maxLength: 1 }),
    aboveBases: fc.subarray(['C0', 'C1', 'C2', 'C3'], { maxLength: 2 }),
    bases: fc.subarray(['B0', 'B1', 'B2', 'B3', 'B4', 'B5'], { maxLength: 2 }),
    units: fc.subarray(
      country.cells.map((_, n) => `K${n}`),
      { maxLength: 3 },
    ),
    kept: fc.constantFrom('provinces', 'aboveBases', 'bases', 'units', 'all'),
  })
  .map(({ kept, ...all }) => {
    const of = (name: keyof typeof all) =>
      kept === 'all' || kept === name ? all[name].map(unitId) : []
    return {
      provinces: of('provinces'),
      aboveBases: of('aboveBases'),
      bases: of('bases'),
      units: of('units'),
      ancestors: [],
    }
  })

const anchorsOf = (unit: unknown) => {
  const sketch = units.find(({ key }) => key === unit)
  const id = (place: number) => {
    const key = sketch?.anchors?.[place]
    return key ? unitId(key) : null
  }
  return {
    unit_id: unitId(String(unit)),
    province_id: id(0),
    above_base_id: id(1),
    base_id: id(2),
  }
}

/** Keys of the people who belong today to a unit that the scope reaches. */
function peopleWithin(scope: Scope): Set<string> {
  const people = files.get('people') ?? []
  return new Set(
    people.filter(({ unit }) => reaches(scope, anchorsOf(unit))).map(({ key }) => String(key)),
  )
}

/** What the database alone shows of each table in a scope. */
async function seenByDatabase(
  scope: Scope,
  tables: Readonly<Record<string, string>>,
): Promise<Record<string, Set<string>>> {
  const list = (ids: readonly string[]) => `{${ids.join(',')}}`
  const all = Object.entries(tables).map(
    ([table, id]) => `select '${table}' as table, (${id})::text as id from ${table}`,
  )
  const rows = await members.unscoped().transactional(async em => {
    await em.execute(
      `select set_config('app.provinces', ?, true), set_config('app.above_bases', ?, true),
         set_config('app.bases', ?, true), set_config('app.units', ?, true)`,
      [scope.provinces, scope.aboveBases, scope.bases, scope.units].map(list),
    )
    return em.execute<{ table: string; id: string }[]>(all.join(' union all '))
  })
  const seen = Map.groupBy(rows, ({ table }) => table)
  return Object.fromEntries(
    Object.keys(tables).map(table => [table, new Set((seen.get(table) ?? []).map(({ id }) => id))]),
  )
}

const each = (tables: readonly string[], id: string) =>
  Object.fromEntries(tables.map(table => [table, id]))
const DAYS: Readonly<Record<string, string>> = { belongings: 'from_on', departures: 'on_day' }
const IDS = {
  people: 'id',
  members: 'person_id',
  inquiries: 'person_id',
  ...Object.fromEntries(
    OF_UNIT_OR_PERSON.map(table => [
      table,
      `concat_ws(' ', person_id, unit_id, ${DAYS[table] ?? 'null'})`,
    ]),
  ),
  ...each(DOSSIER_PARTS, 'admission_id'),
  meetings: 'id',
  attendees: 'meeting_id',
  probations: 'id',
  ...each(PROBATION_PARTS, 'probation_id'),
  transfers: 'id',
  ...each(TRANSFER_PARTS, 'transfer_id'),
}

test('row security alone shows people of the scope only, and facts of its units or people', async () => {
  await fc.assert(
    fc.asyncProperty(scopes, async scope => {
      const within = peopleWithin(scope)
      const isShown = ({ person, unit }: Row) =>
        within.has(String(person)) || reaches(scope, anchorsOf(unit))
      const seen = await seenByDatabase(scope, IDS)
      const people = new Set([...within].map(personId))
      const facts = OF_UNIT_OR_PERSON.map(table => {
        const visible = (files.get(table) ?? admissionRows()).filter(isShown)
        const words = visible.map(({ person, unit, from, on }) =>
          [personId(person), unitId(String(unit)), from ?? on].filter(Boolean).join(' '),
        )
        return [table, new Set(words)]
      })
      const open = new Set(
        admissionRows().flatMap((row, n) => (isShown(row) ? [admissionId(n)] : [])),
      )
      const ways = transfers.filter(way => seesTransfer(scope, way)).map(({ id }) => id)
      expect(seen['probations']?.size).toBe(open.size)
      const alike = (tables: readonly string[], ids: Set<string> | undefined) =>
        Object.fromEntries(tables.map(table => [table, ids]))
      expect(seen).toEqual({
        ...alike(['people', 'members', 'inquiries'], people),
        ...Object.fromEntries(facts),
        ...alike(DOSSIER_PARTS, open),
        ...alike(['meetings', 'attendees'], seen['meetings']),
        ...alike(['probations', ...PROBATION_PARTS], seen['probations']),
        ...alike(['transfers', ...TRANSFER_PARTS], new Set(ways)),
      })
    }),
    { numRuns: 60, seed: SEED, endOnFailure: true },
  )
}, 60_000)

const admissionRows = (): Row[] =>
  country.people.map((stays, n) => ({
    person: `p${n}`,
    unit: `K${stays[0]?.cell ?? 0}`,
    from: null,
    on: null,
  }))

test('without a scope the request role sees no row of any table about people', async () => {
  for (const table of [
    'people',
    'members',
    'belongings',
    'admissions',
    'sealed_numbers',
    'unit_copies',
    'bodies',
    'terms',
    'seats',
    'document_numbers',
    'activity_limits',
    'life_facts',
    'gradings',
    'life_ballots',
    'meetings',
    'attendees',
    'probations',
    'transfers',
    'inquiries',
    'nominations',
    'nomination_resolutions',
    'nomination_moves',
    ...DOSSIER_PARTS,
    ...PROBATION_PARTS,
    ...TRANSFER_PARTS,
  ]) {
    expect(await members.unscoped().execute(`select 1 from ${table}`)).toEqual([])
  }
})

test('blind indexes and data keys are out of reach of requests, and nothing can be written', async () => {
  const as = members.unscoped()
  await expect(as.execute('select blind_index from sealed_numbers')).rejects.toThrow(/permission/)
  await expect(as.execute('select * from data_keys')).rejects.toThrow(/permission/)
  for (const table of [
    'people',
    'members',
    'belongings',
    'admissions',
    'badges',
    'unit_copies',
    'bodies',
    'seats',
    'activity_limits',
    'life_facts',
    'gradings',
    'life_ballots',
    'meetings',
    'probations',
    'transfers',
    'inquiries',
    ...DOSSIER_PARTS,
    ...PROBATION_PARTS,
    ...TRANSFER_PARTS,
  ]) {
    await expect(members.unscoped().execute(`delete from ${table}`)).rejects.toThrow(/permission/)
  }
})

const LISTS = `query ($units: [_Any!]!, $people: [_Any!]!) {
  searchPeople(text: "nguyen", first: 100) { edges { node { id } } }
  _entities(representations: $units) { ... on Unit { id
    members(first: 100) { totalCount edges { node { id person { id } } } }
    past: members(first: 100, asOf: "2022-06-01") { edges { node { id } } }
    admissions(first: 100, from: "2000-01-01", until: "2027-01-01") { totalCount edges { node { person { id } } } }
    statistics { members { total } } } }
  people: _entities(representations: $people) { ... on Person { id fullName } } }`

interface Listed {
  id: string
  members: { totalCount: number; edges: { node: { id: string } }[] } | null
  past: { edges: { node: { id: string } }[] } | null
  admissions: { totalCount: number; edges: { node: { person: { id: string } } }[] } | null
  statistics: { members: { total: number } } | null
}

test('every list, page, search, count, reference and id shows people of the scope only', async () => {
  const representations = units.map(({ key }) => ({ __typename: 'Unit', id: unitId(key) }))
  const people = country.people.map((_, n) => ({ __typename: 'Person', id: personId(`p${n}`) }))
  await fc.assert(
    fc.asyncProperty(scopes, async scope => {
      const within = new Set([...peopleWithin(scope)].map(personId))
      const viewer = testViewer('ORGANISING', scope)
      const { data, errors } = await members.ask(viewer, LISTS, { units: representations, people })
      expect(errors).toEqual([])
      const found = data?.['people'] as ({ id: string } | null)[]
      expect(new Set(found.flatMap(person => person?.id ?? []))).toEqual(within)
      const search = data?.['searchPeople'] as { edges: { node: { id: string } }[] }
      expect(new Set(search.edges.map(({ node }) => node.id))).toEqual(within)
      const asked = (data?.['_entities'] ?? []) as (Listed | null)[]
      expect(asked.map(unit => unit !== null)).toEqual(
        units.map(({ key }) => reaches(scope, anchorsOf(key))),
      )
      const shown = asked.flatMap(unit => [
        ...(unit?.members?.edges ?? []).map(({ node }) => node.id),
        ...(unit?.past?.edges ?? []).map(({ node }) => node.id),
        ...(unit?.admissions?.edges ?? []).map(({ node }) => node.person.id),
      ])
      expect(shown.filter(id => !within.has(id))).toEqual([])
      for (const list of ['members', 'admissions'] as const) {
        expect(asked.map(unit => unit?.[list]?.edges.length)).toEqual(
          asked.map(unit => unit?.[list]?.totalCount),
        )
      }
    }),
    { numRuns: 40, seed: SEED, endOnFailure: true },
  )
}, 60_000)

const LITERALS = {
  first: '50',
  text: '"nguyen"',
  search: '"K"',
  from: '"2010-01-01"',
  until: '"2027-01-01"',
  id: `"${personId('p0')}"`,
  asOf: '"2022-06-01"',
  unitId: `"${unitId('K0')}"`,
  on: '"2026-11-21"',
  'grading.year': '2025',
  'person.purpose': 'INSPECTION',
  content: '""',
}

test.each(ROLES)(
  'a %s of one cell learns nothing of anybody elsewhere',
  async role => {
    const home = 'K0'
    const viewer = testViewer(role, {
      units: [unitId(home)],
      ancestors: [unitId('VN'), unitId('P0')],
    })
    const within = peopleWithin(viewer.scope)
    const strangers = country.people.flatMap((_, n) =>
      within.has(`p${n}`) ? [] : [personId(`p${n}`)],
    )
    expect(strangers.length).toBeGreaterThan(0)
    const ids = [
      ...units.map(({ key }) => unitId(key)),
      ...country.people.map((_, n) => personId(`p${n}`)),
    ]
    const stranger = country.people.findIndex((_, n) => !within.has(`p${n}`))
    const [probation] = await members.rows<{ id: string }>(
      `select id from probations where person_id = '${personId(`p${stranger}`)}'`,
    )
    const { asOf: _, ...today } = {
      ...LITERALS,
      admissionId: `"${admissionId(stranger)}"`,
      probationId: `"${probation?.id}"`,
      transferId: `"${transfers.find(way => !seesTransfer(viewer.scope, way))?.id}"`,
      below: `"${unitId('P0')}"`,
    }
    const steps = await walkSchema(members, {
      viewer,
      literals: [today, { ...today, asOf: LITERALS.asOf, id: `"${strangers[0]}"` }],
      ids,
    })
    for (const { asked, answer } of steps) {
      const told = [...strangers, admissionId(stranger)].filter(id => answer.includes(id))
      expect({ asked, told }).toEqual({ asked, told: [] })
      expect(answer).not.toContain('INTERNAL')
    }
  },
  60_000,
)
