import type { IConfiguration, IRegularForbiddenRuleType } from 'dependency-cruiser'
import { listDoors } from './doors.ts'

type Restriction = Pick<IRegularForbiddenRuleType, 'from' | 'to'>

const TEST = String.raw`\.test\.ts$|/testing/|/test/`
const CONFIGURATION = String.raw`vitest(\.config)?\.ts$`

/**
 * Which roles a role may import besides its own: only rows above. `imports` stands apart: it
 * reads the tables that a customer hands over and calls what reactions may call.
 */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  workflow: [],
  policy: ['workflow'],
  entity: ['workflow', 'policy'],
  events: ['workflow', 'policy', 'entity'],
  commands: ['workflow', 'policy', 'entity', 'events'],
  imports: ['workflow', 'policy', 'entity', 'events', 'commands', 'queries'],
  queries: ['workflow', 'policy', 'entity', 'events'],
  graphql: ['workflow', 'entity'],
  resolver: ['workflow', 'policy', 'entity', 'events', 'commands', 'queries', 'graphql'],
  reactions: ['workflow', 'policy', 'entity', 'events', 'commands', 'queries'],
}

/**
 * Who may import whom, as dependency-cruiser reads it. Each
 * rule is proved once with a planted violation, in `rules.test.ts`.
 */
export function architecture(root: string): IConfiguration {
  return {
    forbidden: [
      ...packageRules(listDoors(root)),
      ...houseRules(),
      ...sliceRules(),
      ...roleRules(),
      ...orderRules(),
    ],
    options: {
      doNotFollow: { path: 'node_modules' },
      exclude: { path: String.raw`/(gql|dist)/|\.local/` },
      tsPreCompilationDeps: true,
      detectProcessBuiltinModuleCalls: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'require', 'node', 'default', 'types'],
        mainFields: ['module', 'main', 'types', 'typings'],
        extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.vue', '.css'],
      },
      skipAnalysisNotInRules: true,
    },
  }
}

/** What packages know of the house, and how they are entered. */
function packageRules(doors: readonly string[]): IRegularForbiddenRuleType[] {
  return [
    forbid('kernel-imports-nothing', 'It knows no package, not even those of Node.', {
      from: { path: '^packages/kernel/', pathNot: [TEST, CONFIGURATION] },
      to: { pathNot: '^packages/kernel/' },
    }),
    forbid('packages-import-only-the-kernel', 'subgraph, process, app-kit, ui → kernel.', {
      from: { path: '^packages/([^/]+)/', pathNot: TEST },
      to: { path: '^(packages|services|apps|infra|e2e)/', pathNot: '^packages/($1|kernel)/' },
    }),
    forbid('packages-are-entered-by-their-doors', 'What `exports` does not show is private.', {
      from: { path: '^packages/([^/]+)/|^(?!packages/)' },
      to: { path: '^packages/', pathNot: ['^packages/$1/', ...doors] },
    }),
  ]
}

/** Between packages, services and apps. */
function houseRules(): IRegularForbiddenRuleType[] {
  return [
    forbid(
      'services-import-only-subgraph-process-and-kernel',
      'A service knows no screen and no tool.',
      {
        from: { path: '^services/', pathNot: TEST },
        to: {
          path: '^(packages|apps|infra|e2e)/',
          pathNot: '^packages/(subgraph|process|kernel)/',
        },
      },
    ),
    forbid('no-service-imports-a-service', 'They meet in the graph or through the outbox.', {
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    }),
    forbid(
      'apps-import-only-app-kit-ui-and-kernel',
      'An app knows the graph, not who answers it.',
      {
        from: { path: '^apps/', pathNot: TEST },
        to: { path: '^(packages|services|infra|e2e)/', pathNot: '^packages/(app-kit|ui|kernel)/' },
      },
    ),
    forbid('no-app-imports-an-app', 'They meet through manifest slots.', {
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    }),
  ]
}

function sliceRules(): IRegularForbiddenRuleType[] {
  return [
    forbid('slices-meet-through-their-doors', 'workflow, policy, entity, graphql or queries.', {
      from: { path: '^services/([^/]+)/src/([^/]+)/', pathNot: TEST },
      to: {
        path: filesOf(['events', 'commands', 'imports', 'resolver', 'reactions']),
        pathNot: '^services/$1/src/$2/',
      },
    }),
    forbid('graphql-takes-only-types-of-entities', 'It checks itself against storage, no more.', {
      from: { path: filesOf(['graphql']) },
      to: { path: filesOf(['entity']), dependencyTypesNot: ['type-only'] },
    }),
    forbid('rules-are-pure', 'They know neither GraphQL, nor the database, nor the clock.', {
      from: { path: filesOf(['workflow', 'policy']) },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core'],
        dependencyTypesNot: ['type-only'],
      },
    }),
  ]
}

const roleRules = (): IRegularForbiddenRuleType[] =>
  Object.entries(ROLES).map(([role, mayImport]) =>
    forbid(`role-${role}`, `May import ${mayImport.join(', ') || 'no role'} and its own.`, {
      from: { path: filesOf([role]) },
      to: {
        path: filesOf(
          Object.keys(ROLES).filter(other => other !== role && !mayImport.includes(other)),
        ),
      },
    }),
  )

function orderRules(): IRegularForbiddenRuleType[] {
  return [
    forbid('no-cycles', 'Never round in a circle, types included.', {
      from: {},
      to: { circular: true },
    }),
    forbid('nothing-imports-a-test', 'What is only for tests stays out of what runs.', {
      from: { pathNot: [TEST, '^e2e/', '^infra/bench/', CONFIGURATION] },
      to: { path: TEST, pathNot: 'node_modules' },
    }),
    forbid('everything-resolves', 'An import that leads nowhere; the bench installs its own.', {
      from: { pathNot: '^infra/bench/' },
      to: { couldNotResolve: true },
    }),
  ]
}

const filesOf = (roles: readonly string[]): string =>
  String.raw`^services/.+\.(${roles.join('|')})\.ts$`

const forbid = (
  name: string,
  comment: string,
  restriction: Restriction,
): IRegularForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  ...restriction,
})
