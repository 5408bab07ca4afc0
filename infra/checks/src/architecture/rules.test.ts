import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import { afterAll, expect, test } from 'vitest'
import { architecture } from './rules.ts'

const ROOT_OF_PROJECT = fileURLToPath(new URL('../../../..', import.meta.url))
const ROOT = realpathSync(mkdtempSync(join(tmpdir(), 'architecture-')))

afterAll(() => rmSync(ROOT, { recursive: true }))

/** A tree by path: each file with what it imports. */
type Tree = Record<string, string>

const SOUND: Tree = {
  'packages/kernel/package.json': '{ "exports": { ".": "./src/index.ts" } }',
  'packages/kernel/src/index.ts': '',
  'packages/kernel/src/day.ts': '',
  'packages/kernel/src/day.test.ts': `import 'node:util'; import './day.ts'`,
  'packages/subgraph/package.json': '{ "exports": { ".": "./src/index.ts" } }',
  'packages/subgraph/src/index.ts': `import '../../kernel/src/index.ts'; import 'pg'`,
  'packages/process/package.json': '{ "exports": { ".": "./src/index.ts" } }',
  'packages/process/src/index.ts': `import '../../kernel/src/index.ts'; import 'pg'`,
  'packages/app-kit/package.json': '{ "exports": { ".": "./src/index.ts" } }',
  'packages/app-kit/src/index.ts': `import '../../kernel/src/index.ts'`,
  'packages/ui/package.json': '{ "exports": { "./*": "./src/*/index.ts" } }',
  'packages/ui/src/table/index.ts': `import '../../../kernel/src/index.ts'`,
  'packages/ui/src/table/inside.ts': '',
  'services/members/src/people/person.workflow.ts': `import '../../../../packages/kernel/src/index.ts'`,
  'services/members/src/people/person.policy.ts': `import './person.workflow.ts'; import type { Pool } from 'pg'`,
  'services/members/src/people/person.entity.ts': `import './person.policy.ts'; import 'pg'`,
  'services/members/src/people/person.events.ts': `import type { A } from './person.entity.ts'`,
  'services/members/src/people/person.commands.ts': `import './person.events.ts'; import './person.entity.ts'`,
  'services/members/src/people/person.queries.ts': `import './person.entity.ts'`,
  'services/members/src/people/person.graphql.ts': `import type { A } from './person.entity.ts'; import './person.workflow.ts'`,
  'services/members/src/people/person.resolver.ts': `import './person.commands.ts'; import './person.graphql.ts'; import './person.queries.ts'`,
  'services/members/src/people/person.reactions.ts': `import './person.commands.ts'`,
  'services/members/src/people/person.imports.ts': `import './person.entity.ts'; import './person.events.ts'`,
  'services/members/src/badges/badge.resolver.ts': `import '../people/person.queries.ts'; import '../people/person.graphql.ts'`,
  'services/members/src/main.ts': `import './people/person.resolver.ts'; import './people/person.reactions.ts'`,
  'services/training/src/main.ts': `import '../../../packages/subgraph/src/index.ts'`,
  'services/edge/src/main.ts': `import '../../../packages/process/src/index.ts'`,
  'apps/shell/src/main.ts': `import '../../../packages/ui/src/table/index.ts'; import '../../../packages/app-kit/src/index.ts'`,
  'apps/organising/src/manifest.ts': '',
  'infra/local/src/main.ts': '',
  'node_modules/pg/package.json': '{ "name": "pg", "main": "index.js", "types": "index.d.ts" }',
  'node_modules/pg/index.js': '',
  'node_modules/pg/index.d.ts': 'export interface Pool {}',
  'package.json': '{ "dependencies": { "pg": "1.0.0" } }',
}

async function judge(planted: Tree): Promise<string[]> {
  const root = mkdtempSync(join(ROOT, 'tree-'))
  for (const [path, text] of Object.entries({ ...SOUND, ...planted })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { forbidden = [], options } = architecture(root)
  const { output } = await cruise(
    ['packages', 'services', 'apps', 'infra'],
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden } },
    { bustTheCache: true },
  )
  if (typeof output === 'string') throw new Error(output)
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].toSorted()
}

test('a sound tree breaks no rule', async () => {
  expect(await judge({})).toEqual([])
})

const role = (name: string): string => `services/members/src/people/person.${name}.ts`

const PLANTED: Record<string, Tree[]> = {
  'kernel-imports-nothing': [
    { 'packages/kernel/src/day.ts': `import 'node:util'` },
    { 'packages/kernel/src/day.ts': `import 'pg'` },
  ],
  'packages-import-only-the-kernel': [
    { 'packages/subgraph/src/index.ts': `import '../../app-kit/src/index.ts'` },
    { 'packages/ui/src/table/index.ts': `import '../../../app-kit/src/index.ts'` },
    { 'packages/process/src/index.ts': `import '../../subgraph/src/index.ts'` },
    { 'packages/app-kit/src/index.ts': `import '../../../services/members/src/main.ts'` },
  ],
  'services-import-only-subgraph-process-and-kernel': [
    { 'services/training/src/main.ts': `import '../../../packages/ui/src/table/index.ts'` },
    { 'services/edge/src/main.ts': `import '../../../packages/app-kit/src/index.ts'` },
    { 'services/training/src/main.ts': `import '../../../apps/shell/src/main.ts'` },
    { 'services/training/src/main.ts': `import '../../../infra/local/src/main.ts'` },
  ],
  'no-service-imports-a-service': [
    { 'services/training/src/main.ts': `import '../../members/src/main.ts'` },
    { 'services/training/src/main.ts': `import type { A } from '../../members/src/main.ts'` },
  ],
  'apps-import-only-app-kit-ui-and-kernel': [
    { 'apps/shell/src/main.ts': `import '../../../packages/subgraph/src/index.ts'` },
    { 'apps/shell/src/main.ts': `import '../../../services/members/src/main.ts'` },
    {
      'apps/shell/src/Page.vue': `<script setup lang="ts">import '../../../services/members/src/main.ts'</script>`,
    },
  ],
  'no-app-imports-an-app': [
    { 'apps/shell/src/main.ts': `import '../../organising/src/manifest.ts'` },
    { 'apps/shell/src/main.ts': `import('../../organising/src/manifest.ts')` },
  ],
  'packages-are-entered-by-their-doors': [
    { 'services/training/src/main.ts': `import '../../../packages/kernel/src/day.ts'` },
    { 'apps/shell/src/main.ts': `import '../../../packages/ui/src/table/inside.ts'` },
    { 'packages/subgraph/src/index.ts': `import '../../kernel/src/day.ts'` },
  ],
  'slices-meet-through-their-doors': [
    { 'services/members/src/badges/badge.resolver.ts': `import '../people/person.commands.ts'` },
    {
      'services/members/src/badges/badge.commands.ts': `import type { A } from '../people/person.events.ts'`,
    },
  ],
  'graphql-takes-only-types-of-entities': [
    { [role('graphql')]: `import { A } from './person.entity.ts'` },
  ],
  'rules-are-pure': [
    { [role('workflow')]: `import 'node:fs'` },
    { [role('policy')]: `import { Pool } from 'pg'` },
  ],
  'role-workflow': [{ [role('workflow')]: `import type { A } from './person.entity.ts'` }],
  'role-policy': [{ [role('policy')]: `import './person.queries.ts'` }],
  'role-entity': [{ [role('entity')]: `import type { A } from './person.graphql.ts'` }],
  'role-events': [{ [role('events')]: `import './person.queries.ts'` }],
  'role-commands': [{ [role('commands')]: `import './person.queries.ts'` }],
  'role-imports': [{ [role('imports')]: `import './person.resolver.ts'` }],
  'role-queries': [{ [role('queries')]: `import './person.commands.ts'` }],
  'role-graphql': [{ [role('graphql')]: `import './person.policy.ts'` }],
  'role-resolver': [{ [role('resolver')]: `import './person.reactions.ts'` }],
  'role-reactions': [{ [role('reactions')]: `import './person.graphql.ts'` }],
  'no-cycles': [
    {
      'services/members/src/one.ts': `import './two.ts'`,
      'services/members/src/two.ts': `import type { A } from './one.ts'`,
    },
  ],
  'nothing-imports-a-test': [
    {
      'services/members/src/main.ts': `import './testing/stand.ts'`,
      'services/members/src/testing/stand.ts': '',
    },
  ],
  'everything-resolves': [{ 'services/members/src/main.ts': `import './nowhere.ts'` }],
}

test.each(Object.entries(PLANTED).flatMap(([rule, trees]) => trees.map(tree => ({ rule, tree }))))(
  '$rule catches $tree',
  async ({ rule, tree }) => {
    expect(await judge(tree)).toContain(rule)
  },
)

test('every rule is proved by a planted violation', () => {
  const names = architecture(ROOT_OF_PROJECT).forbidden?.map(({ name }) => name)
  expect(Object.keys(PLANTED).toSorted()).toEqual(names?.toSorted())
})
