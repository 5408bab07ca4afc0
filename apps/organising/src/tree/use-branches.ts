import type { LoadBranch } from '@ket-nap/ui/tree'
import type { TreeNode } from '@ket-nap/ui/tree'
import { useClientHandle } from '@urql/vue'
import type { Ref } from 'vue'
import type { FragmentType } from '../gql/index.ts'
import { graphql } from '../gql/index.ts'
import type { TreeNode_UnitFragmentDoc } from '../gql/graphql.ts'

const Branch = graphql(`
  query OrganisingBranch($id: ID!, $after: String, $asOf: LocalDate!) {
    unit(id: $id, asOf: $asOf) {
      id
      children(first: 50, after: $after) {
        edges {
          node {
            ...TreeNode_unit
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

type ToNode = (unit: FragmentType<typeof TreeNode_UnitFragmentDoc>) => TreeNode

/** The units directly below one, as they were on the day shown, fifty at a time. */
export function useBranches(day: Readonly<Ref<string>>, toNode: ToNode): LoadBranch {
  const { client } = useClientHandle()

  return async ({ id }, after) => {
    const { data, error } = await client.query(Branch, { id, after, asOf: day.value }).toPromise()
    if (error && !data?.unit) throw error
    const { edges = [], pageInfo } = data?.unit?.children ?? {}
    return {
      nodes: edges.map(({ node }) => toNode(node)),
      next: pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    }
  }
}
