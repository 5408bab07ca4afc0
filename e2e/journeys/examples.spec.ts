import { expect, type Page } from '@playwright/test'
import { askTrusted, exampleHash } from '../support/graph.ts'
import { signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** The figures of the five articles, asked by an analyst of the running product. */

let page: Page
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage()
  await signIn(page, 'Chuyên viên phân tích')
})
test.afterAll(() => page.close())

interface Ratio {
  numerator: number
  denominator: number
  percent: number
}
interface Progress {
  indicator: string
  number: number | null
  lowerPercent: number | null
  upperPercent: number | null
  directiveNumber: string
  achieved: Ratio
  standing: string
  lineStanding: string | null
  line: number
}
interface Unit {
  name: string
  subtreeCounts: { kind: string; level: string; count: number }[]
  children: { edges: { node: { name: string; kind: string } }[] }
  targets: {
    indicator: string
    lowerPercent: number
    upperPercent: number
    directiveNumber: string
  }[]
  population: { people: number }
  statistics: {
    members: { total: number }
    admitted: number
    recognised: number
    preparing: number
    sinceTheTermBegan: number
    onClosing: Ratio
    onOpening: Ratio
    membersPerPopulation: Ratio
    badges: { round: string; years: number; count: number }[]
    composition: { code: string; count: number | null; suppressed: boolean }[]
    progress: Progress[]
  }
}

/** Answers the one unit that an example asks for. */
async function ask(example: string): Promise<Unit> {
  const { status, body } = await askTrusted(page, exampleHash(example))
  expect(body.errors).toBeUndefined()
  expect(status).toBe(200)
  const { units } = body.data as { units: { edges: { node: Unit }[] } }
  expect(units.edges).toHaveLength(1)
  const [edge] = units.edges
  if (!edge) throw new Error('no unit')
  return edge.node
}
const countOf = ({ subtreeCounts }: Unit, kind: string, level: string) =>
  subtreeCounts
    .filter(part => part.kind === kind && part.level === level)
    .reduce((n, p) => n + p.count, 0)
const rounded = ({ percent }: Ratio, digits: number) => percent.toFixed(digits)
function progressOf({ statistics }: Unit, indicator: string): Progress {
  const found = statistics.progress.find(part => part.indicator === indicator)
  if (!found) throw new Error(`no progress of ${indicator}`)
  return found
}

test('Thái Bình bloc: 76 = 55 + 21 base organisations, 172 admitted, just under 6,100 members', async () => {
  const bloc = await ask('thai-binh-bloc')
  expect(countOf(bloc, 'BASE_COMMITTEE', 'BASE')).toBe(55)
  expect(countOf(bloc, 'BASE_CELL', 'BASE')).toBe(21)
  expect(bloc.statistics.admitted).toBe(172)
  expect(bloc.statistics.members.total).toBeGreaterThan(6_050)
  expect(bloc.statistics.members.total).toBeLessThan(6_100)
})

test('Thái Bình bloc: 2.82 % on closing, 2.90 % on opening membership, below the band of 3–4 %', async () => {
  const bloc = await ask('thai-binh-bloc')
  expect(bloc.statistics.onClosing).toMatchObject({
    numerator: 172,
    denominator: bloc.statistics.members.total,
  })
  expect(rounded(bloc.statistics.onClosing, 2)).toBe('2.82')
  expect(rounded(bloc.statistics.onOpening, 2)).toBe('2.90')
  const band = progressOf(bloc, 'ADMISSION_RATE')
  expect(band).toMatchObject({ lowerPercent: 3, upperPercent: 4, standing: 'BELOW' })
  // 325 of 365 days of the year: the line of the lower edge stands at 3 % × 325 ÷ 365 = 2.67 %.
  expect(band.line).toBeCloseTo((3 * 325) / 365, 1)
  expect(band.lineStanding).not.toBe('BELOW')
})

test('Quyết Thắng: the cells that are named, and the band of official letter 1000-CV/TU', async () => {
  const ward = await ask('quyet-thang-cells')
  const names = ward.children.edges.map(({ node }) => node.name).join('\n')
  for (const cell of ['Chi bộ 4', 'Quân sự', 'Hoàng Văn Thụ', 'Lý Tự Trọng']) {
    expect(names).toContain(cell)
  }
  expect(ward.targets).toContainEqual(
    expect.objectContaining({
      indicator: 'ADMISSION_RATE',
      lowerPercent: 3,
      upperPercent: 4,
      directiveNumber: '1000-CV/TU',
    }),
  )
})

test('Quyết Thắng: admissions by the groups that the article wants pushed', async () => {
  const { statistics } = await ask('quyet-thang-groups')
  const counts = new Map(statistics.composition.map(part => [part.code, part.count]))
  for (const group of ['STUDENT_OR_PUPIL', 'NON_STATE_ENTERPRISE', 'MILITIA', 'RESERVE']) {
    expect(counts.get(group), group).toBeGreaterThanOrEqual(5)
    expect(counts.get(group), group).toBeLessThanOrEqual(statistics.admitted)
  }
})

test('Gia Bình: 89 admitted, 99 made official, 396 badges by round', async () => {
  const { statistics } = await ask('gia-binh')
  expect(statistics.admitted).toBe(89)
  expect(statistics.recognised).toBe(99)
  expect(statistics.badges.reduce((sum, { count }) => sum + count, 0)).toBe(396)
  expect(new Set(statistics.badges.map(({ round }) => round)).size).toBeGreaterThanOrEqual(3)
})

test('Quỳnh Phụ: more than 500 admitted since the term began, against the band', async () => {
  const district = await ask('quynh-phu-term')
  expect(district.statistics.sinceTheTermBegan).toBeGreaterThan(500)
  expect(district.statistics.sinceTheTermBegan).toBeLessThan(550)
  expect(progressOf(district, 'ADMISSION_RATE')).toMatchObject({ lowerPercent: 3, upperPercent: 4 })
})

test('An Lễ: 7 people preparing for the fourth quarter of 2024', async () => {
  expect((await ask('an-le-preparing')).statistics.preparing).toBe(7)
})

test('Tháp Mười: 38 = 13 + 15 + 10 base organisations and 226 cells', async () => {
  const district = await ask('thap-muoi')
  expect(countOf(district, 'COMMUNE', 'BASE')).toBe(13)
  expect(countOf(district, 'BASE_COMMITTEE', 'BASE')).toBe(15)
  expect(countOf(district, 'BASE_CELL', 'BASE')).toBe(10)
  expect(countOf(district, 'CELL', 'CELL')).toBe(226)
})

test('Tháp Mười: 4,541 members = 3.45 % of the population, 126 of 570 = 22.1 %, goal 3.85 %', async () => {
  const district = await ask('thap-muoi')
  expect(district.statistics.members.total).toBe(4_541)
  expect(rounded(district.statistics.membersPerPopulation, 2)).toBe('3.45')
  const plan = progressOf(district, 'ADMISSIONS')
  expect(plan.number).toBe(570)
  expect(plan.achieved).toMatchObject({ numerator: 126, denominator: 570 })
  expect(rounded(plan.achieved, 1)).toBe('22.1')
  expect(plan.lineStanding).toBe('BELOW')
  expect(progressOf(district, 'MEMBERS_PER_POPULATION').lowerPercent).toBe(3.85)
})

test('a document that nobody registered is refused by its hash', async () => {
  expect((await askTrusted(page, 'a'.repeat(64))).body.data).toBeUndefined()
})
