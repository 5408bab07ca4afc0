import { QueryPlanner, type PlanNode } from '@graphql-hive/router-query-planner'
import { nameOfOperation, type TrustedDocument } from './documents.ts'

/** How many requests to subgraphs each document costs, by its name. */
export type HopCounts = Readonly<Record<string, number>>

/** Plans as the gateway does: the same planner over the same supergraph. */
export function countHops(supergraph: string, documents: readonly TrustedDocument[]): HopCounts {
  const planner = new QueryPlanner(supergraph)
  return Object.fromEntries(
    documents
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, text }) => {
        const plan = planner.plan(text, nameOfOperation(text), new Set(), 0)
        return [name, plan.node ? hopsOf(plan.node) : 0]
      }),
  )
}

function hopsOf(node: PlanNode): number {
  switch (node.kind) {
    case 'Fetch':
    case 'BatchFetch':
      return 1
    case 'Sequence':
    case 'Parallel':
      return node.nodes.reduce((sum, inner) => sum + hopsOf(inner), 0)
    case 'Flatten':
      return hopsOf(node.node)
    case 'Condition':
      return Math.max(...[node.ifClause, node.elseClause].map(inner => (inner ? hopsOf(inner) : 0)))
    case 'Subscription':
      return hopsOf(node.primary)
    case 'Defer':
      return [node.primary, ...node.deferred].reduce(
        (sum, part) => sum + (part.node ? hopsOf(part.node) : 0),
        0,
      )
  }
}

/** Documents that cost more requests than the committed counts allow. */
export const findDearer = (allowed: HopCounts, counted: HopCounts): string[] =>
  Object.entries(counted).flatMap(([name, hops]) => {
    const before = allowed[name]
    return before !== undefined && hops > before
      ? [`${name}: ${hops} requests to subgraphs, ${before} before`]
      : []
  })
