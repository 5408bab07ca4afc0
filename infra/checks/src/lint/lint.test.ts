import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inProject } from '../project.ts'

const lines = (count: number): string => 'call()\n'.repeat(count)

/** One planted fault for each rule that the style guide asks for: where, and what. */
const PLANTED: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'typescript(no-explicit-any)': ['services/x/src/a.ts', 'export const a = (b: any) => b'],
  'typescript(no-non-null-assertion)': [
    'services/x/src/b.ts',
    'export const a = (b?: { c: number }) => b!.c',
  ],
  'typescript(no-unsafe-type-assertion)': [
    'services/x/src/c.ts',
    'export const a = (b: unknown) => b as string',
  ],
  'typescript(no-floating-promises)': [
    'services/x/src/d.ts',
    'declare function call(): Promise<void>\nexport const a = () => { call() }',
  ],
  'typescript(switch-exhaustiveness-check)': [
    'services/x/src/e.ts',
    `export const a = (b: 'c' | 'd') => { switch (b) { case 'c': return 1 } return 2 }`,
  ],
  'import(no-default-export)': ['services/x/src/f.ts', 'export default 1'],
  'import(extensions)': ['services/x/src/g.ts', `export { a } from './f'`],
  'eslint(max-lines)': ['services/x/src/h.ts', `declare function call(): void\n${lines(401)}`],
  'eslint(max-lines-per-function)': [
    'services/x/src/i.ts',
    `declare function call(): void\nexport function a() {\n${lines(40)}}`,
  ],
  'eslint(max-depth)': [
    'services/x/src/j.ts',
    'export function a(b: number) { if (b > 1) { if (b > 2) { if (b > 3) { if (b > 4) { b += 1 } } } } return b }',
  ],
  'eslint(max-params)': [
    'services/x/src/k.ts',
    'export const a = (b: number, c: number, d: number, e: number) => b + c + d + e',
  ],
  'eslint(no-console)': ['packages/x/src/l.ts', `console.log('m')`],
  'house(no-enum)': ['packages/x/src/m.ts', `export enum A { B = 'B' }`],
  'house(no-clock)': ['services/members/src/n.ts', 'export const now = () => new Date()'],
  'vitest(no-focused-tests)': [
    'services/x/src/o.test.ts',
    `import { expect, test } from 'vitest'\ntest.only('a', () => { expect(1).toBe(1) })`,
  ],
  'vitest(expect-expect)': [
    'services/x/src/p.test.ts',
    `import { test } from 'vitest'\ntest('a', () => {})`,
  ],
}

const ALLOWED: readonly (readonly [path: string, text: string])[] = [
  ['services/members/src/q.ts', 'export const at = (day: string) => new Date(day)'],
  ['services/edge/src/r.ts', 'export const now = () => new Date()'],
  ['infra/x/src/s.ts', `console.log('done')`],
  ['services/x/vitest.config.ts', 'export default {}'],
  ['services/x/src/t.ts', `/** ${'text\n * '.repeat(60)} */\nexport const a = 1`],
]

let root: string
let found: Map<string, string[]>

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'lint-')))
  cpSync(inProject('.oxlintrc.json'), join(root, '.oxlintrc.json'))
  cpSync(inProject('infra/checks/lint'), join(root, 'infra/checks/lint'), { recursive: true })
  writeFileSync(
    join(root, 'tsconfig.json'),
    '{ "compilerOptions": { "strict": true, "types": [] } }',
  )
  for (const [path, text] of [...Object.values(PLANTED), ...ALLOWED]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), `${text}\n`)
  }
  const { stdout } = spawnSync(inProject('node_modules/.bin/oxlint'), ['-f', 'json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, OXLINT_TSGOLINT_PATH: inProject('node_modules/.bin/tsgolint') },
  })
  const { diagnostics }: { diagnostics: { code: string; filename: string; severity: string }[] } =
    JSON.parse(stdout)
  expect(diagnostics.filter(({ severity }) => severity !== 'error')).toEqual([])
  found = new Map()
  for (const { code, filename } of diagnostics) {
    found.set(filename, [...(found.get(filename) ?? []), code])
  }
})
afterAll(() => rmSync(root, { recursive: true }))

test.each(Object.entries(PLANTED))('%s catches its planted fault', (rule, [path]) => {
  expect(found.get(path)).toContain(rule)
})

test.each(ALLOWED)('%s is in order', path => {
  expect(found.get(path)).toBeUndefined()
})
