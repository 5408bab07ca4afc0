import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { findBreakingChanges, type IntendedChange } from './graph/breaking.ts'
import { compose, type Composition } from './graph/compose.ts'
import { findUndescribed } from './graph/descriptions.ts'
import { findFaults, type TrustedDocument } from './graph/documents.ts'
import { countHops, findDearer, type HopCounts } from './graph/hops.ts'
import { findNonNullBorders } from './graph/nullability.ts'
import { inProject, listSubgraphs, ROOT } from './project.ts'
import { findBase } from './schema/base-revision.ts'
import { printSchemaFor, type RolesByField } from './graph/role-schema.ts'
import { buildSchemaOf } from './schema/build-schema.ts'
import { collectDocuments } from './schema/collect-documents.ts'
import { CommittedFiles } from './schema/committed-files.ts'

/**
 * `pnpm schema`: writes each subgraph's SDL, composes them, and writes what the gateway and the apps
 * read. `--check` compares instead; `--dearer` accepts documents that cost more requests than before.
 */
const SUPERGRAPH = 'services/gateway/supergraph.graphql'
const API = 'services/gateway/api.graphql'
const ANALYST = 'services/gateway/analyst.graphql'
const HOPS = 'services/gateway/hops.json'
const INTENDED = 'infra/checks/breaking-changes.json'

const isCheck = process.argv.includes('--check')
const acceptsDearer = process.argv.includes('--dearer')
const files = new CommittedFiles(isCheck ? 'check' : 'write')
const problems: string[] = []

const services = listSubgraphs()
const rules = await placeSchemas()
// What cannot be built is not left out of the graph: nothing is written until all can.
const composition = problems.length > 0 ? undefined : composeCommitted()
if (composition) {
  files.place(SUPERGRAPH, composition.supergraph)
  files.place(API, composition.api)
  files.place(ANALYST, printSchemaFor('ANALYST', composition.api, rules))
  problems.push(
    ...findNonNullBorders(composition.supergraph),
    ...findUndescribed(composition.api).map(coordinate => `${coordinate} has no description`),
    ...(await findBroken(composition.api)),
    ...judgeDocuments(composition),
  )
}
report()

async function placeSchemas(): Promise<RolesByField[]> {
  const built = await Promise.allSettled(services.map(buildSchemaOf))
  return built.flatMap((outcome, index) => {
    if (outcome.status === 'rejected') {
      problems.push(String(outcome.reason))
      return []
    }
    files.place(`services/${services[index]}/schema.graphql`, outcome.value.sdl)
    return [outcome.value.roles]
  })
}

function composeCommitted(): Composition | undefined {
  const subgraphs = services.flatMap(name => {
    const sdl = files.read(`services/${name}/schema.graphql`)
    return sdl === undefined ? [] : [{ name, sdl }]
  })
  if (subgraphs.length === 0) {
    problems.push('no subgraph offers src/schema.ts')
    return undefined
  }
  const composed = compose(subgraphs)
  if (composed.ok) return composed.composition
  problems.push(...composed.problems)
  return undefined
}

async function findBroken(api: string): Promise<string[]> {
  const base = findBase(API)
  if (!base) {
    console.log(`${API} is in no commit yet: nothing that could break`)
    return []
  }
  const intended: IntendedChange[] = JSON.parse(readFileSync(inProject(INTENDED), 'utf8'))
  const broken = await findBreakingChanges(base.text, api, intended)
  return broken.map(change => `breaks clients of ${base.revision.slice(0, 12)}: ${change}`)
}

function judgeDocuments({ supergraph, api }: Composition): string[] {
  const { documents, problems: misnamed } = collectDocuments(ROOT)
  const schema = buildSchema(api)
  const faults = documents.flatMap(document => findFaults(schema, document))
  if (faults.length > 0) return [...misnamed, ...faults]
  return [...misnamed, ...judgeHops(supergraph, documents)]
}

function judgeHops(supergraph: string, documents: readonly TrustedDocument[]): string[] {
  const counted = countHops(supergraph, documents)
  const allowed: HopCounts = JSON.parse(files.read(HOPS) ?? '{}')
  const dearer = acceptsDearer ? [] : findDearer(allowed, counted)
  if (dearer.length === 0) files.place(HOPS, `${JSON.stringify(counted, null, 2)}\n`)
  return dearer
}

function report(): void {
  for (const path of files.changed) {
    if (isCheck) problems.push(`${path} is not what the code says: run pnpm schema`)
    else console.log(`written: ${path}`)
  }
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
