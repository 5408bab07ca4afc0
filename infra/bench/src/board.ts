import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { importedId } from '../../../packages/subgraph/src/index.ts'
import { testViewer } from '../../../packages/subgraph/src/testing/index.ts'
import {
  openTestMembers,
  type TestMembers,
} from '../../../services/members/src/testing/open-members.ts'
import type { UnitSketch } from '../../../services/members/src/testing/tree.ts'
import { startThrowAwayCluster } from '../../local/src/postgres/index.ts'

/**
 * The board of a province of 165,000 members and 6,000 open dossiers, and the opening of one of them:
 * processor time of the database, and statements sent to it.
 */
const COMMUNES = 102
const CELLS_A_COMMUNE = 25
const MEMBERS = 165_000
const ADMITTED = 60_000
const OPEN_DOSSIERS = 6_000
const TIMES = 400
const TICK_MS = 10

const TRAITS = `'KINH', 'NONE', 'UPPER_SECONDARY', 'BACHELOR', 'NONE', 'PUBLIC_EMPLOYEE', '{}'::text[]`
const TRAIT_NAMES =
  'ethnic_group, religion, general_education, professional_level, political_theory, occupation, flags'
const ANCHORS = 'province_id, above_base_id, base_id, unit_id'
const STAGES = `array['SYMPATHISER','CLASS_PROPOSED','CERTIFIED','DOSSIER_PERMITTED','DOSSIER_OPEN',
  'VERIFYING','CV_CERTIFIED','CELL_VOTED','APPRAISING','DECIDED']`

const BOARD = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
  dossiers(first: 50) { totalCount edges { node { id stage stageSince dueOn dueTimer waitsFor
    waitsAt { id } unit { id } person { id fullName bornOn } } } pageInfo { hasNextPage endCursor } }
  dossierStages { stage count late soon waiting } } } }`
const DOSSIER = `query ($id: ID!) { dossier(admissionId: $id) {
  admission { id stage version dueOn person { id fullName bornOn } unit { id } }
  actions { action } nextSteps { action } papers { id } letters { id } moves { id action } } }`

const ofSubgraph = createRequire(
  new URL('../../../packages/subgraph/package.json', import.meta.url),
)
const { Client } = ofSubgraph('pg')
const statements: string[] = []
const send = Client.prototype.query
Client.prototype.query = function query(this: unknown, ...sent: unknown[]) {
  const [asked] = sent
  statements.push(typeof asked === 'string' ? asked : String(Object(asked).text))
  return send.apply(this, sent)
}

const cluster = await startThrowAwayCluster()
process.env['TEST_DATABASE_URL'] = cluster.adminUrl
const province = await openTestMembers()
try {
  await fill(province)
  await report(province)
} finally {
  await province.close()
  await cluster.stop()
}

async function fill(members: TestMembers): Promise<void> {
  await members.units(sketches())
  const client = new Client({ connectionString: members.database.admin })
  await client.connect()
  for (const statement of rows()) await client.query(statement)
  await client.end()
}

function sketches(): UnitSketch[] {
  const communes = Array.from({ length: COMMUNES }, (_, place) => `commune-${place}`)
  return [
    { key: 'VN', level: 'NATION' },
    { key: 'province', level: 'PROVINCE', parent: 'VN', anchors: ['province'] },
    ...communes.flatMap((commune): UnitSketch[] => [
      {
        key: commune,
        level: 'ABOVE_BASE',
        kind: 'COMMUNE',
        parent: 'province',
        anchors: ['province', commune],
      },
      ...Array.from({ length: CELLS_A_COMMUNE }, (_, place): UnitSketch => ({
        key: `${commune}-cell-${place}`,
        level: 'CELL',
        parent: commune,
        anchors: ['province', commune],
      })),
    ]),
  ]
}

/** People by the thousand, invented as numbers; a member in every cell, dossiers at every stage. */
function rows(): string[] {
  return [
    `create temporary table cells as select row_number() over (order by unit_id) as place, ${ANCHORS}
       from unit_copies where unit_id in (select unit_id from unit_copy_versions where level = 'CELL')`,
    `create temporary table numbered as select n, uuidv7() as id, cells.* from
       generate_series(1, ${MEMBERS + OPEN_DOSSIERS}) n
       join cells on cells.place = 1 + n % ${COMMUNES * CELLS_A_COMMUNE}`,
    `insert into people (id, full_name, sort_key, search_name, search_given, born_on, sex, ${TRAIT_NAMES}, ${ANCHORS})
       select id, 'Người ' || n, 'nguoi ' || n, 'nguoi ' || n, n || ' nguoi',
         date '1960-01-01' + n % 16000, 'MALE', ${TRAITS}, ${ANCHORS} from numbered`,
    `insert into members (person_id, status, decided_on, ceremony_on, official_on, exempt, ${ANCHORS})
       select id, 'OFFICIAL', date '2001-01-01' + n % 8000, date '2001-02-01' + n % 8000,
         date '2002-02-01' + n % 8000, false, ${ANCHORS} from numbered where n <= ${MEMBERS}`,
    `insert into admissions (person_id, stage, listed_on, stage_since, decided_on, due_on, due_timer,
         waits_for, waits_at_unit_id, waits_for_roles, born_on, sex, ${TRAIT_NAMES}, ${ANCHORS})
       select id, stage, date '2026-01-05', date '2026-05-04',
         case when stage = 'DECIDED' then date '2026-05-04' end,
         case when n % 3 > 0 then date '2026-10-01' + n % 200 end,
         case when n % 3 > 0 then 'DOSSIER' end, 'CELL',
         case when stage = 'APPRAISING' then above_base_id else unit_id end,
         case when stage = 'APPRAISING' then array['ORGANISING', 'LEADER'] else array['CELL_SECRETARY'] end,
         date '1996-01-01', 'MALE', ${TRAITS}, ${ANCHORS}
       from (select *, (${STAGES})[1 + n % 10] as stage from numbered where n > ${MEMBERS}) listed`,
    `insert into admissions (person_id, stage, listed_on, decided_on, ceremony_on,
         born_on, sex, ${TRAIT_NAMES}, ${ANCHORS})
       select id, 'CEREMONY_HELD', date '2015-01-05' + n % 3900, date '2015-09-05' + n % 3900,
         date '2015-10-05' + n % 3900, date '1990-01-01', 'MALE', ${TRAITS}, ${ANCHORS}
       from numbered where n <= ${ADMITTED}`,
    `insert into admission_moves (admission_id, place, action, from_stage, to_stage, on_day, actor,
         policy_version, holder_id, post_id, role, post_unit_id)
       select id, place, 'RECORD_PAPER', stage, stage, date '2026-02-01' + place::integer, 'CELL',
         'POLICY_208_2026', uuidv7(), uuidv7(), 'CELL_SECRETARY', unit_id
       from admissions, generate_series(1, 12) place where waits_for is not null`,
    'vacuum analyze',
  ]
}

async function report(members: TestMembers): Promise<void> {
  const id = importedId('unit', 'province')
  const viewer = testViewer('ORGANISING', { provinces: [id] })
  const variables = { r: [{ __typename: 'Unit', id }] }
  const board = () => members.ask(viewer, BOARD, variables)
  const found = await members.rows<{ id: string }>(
    `select id from admissions where stage = 'CV_CERTIFIED' limit 1`,
  )
  const opening = () => members.ask(viewer, DOSSIER, { id: found[0]?.id })
  for (const [name, ask] of Object.entries({ board, opening })) {
    const { errors } = await ask()
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    statements.length = 0
    await ask()
    const sent = statements.filter(
      text => !/^(begin|commit|set|select set_config)/i.test(text.trim()),
    )
    const before = await databaseTime(members)
    for (let time = 0; time < TIMES; time += 1) await ask()
    const cpu = ((await databaseTime(members)) - before) / TIMES
    console.log(
      `${name.padEnd(8)} ${cpu.toFixed(2)} ms CPU of the database, ${sent.length} statements` +
        ` (${MEMBERS} members, ${OPEN_DOSSIERS} open dossiers)`,
    )
  }
}

/** Processor time of all backends of the database so far, in milliseconds. */
async function databaseTime(members: TestMembers): Promise<number> {
  const backends = await members.rows<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database()`,
  )
  return backends.reduce((sum, { pid }) => sum + processorTime(pid), 0)
}

function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
