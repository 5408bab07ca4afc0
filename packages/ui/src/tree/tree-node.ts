import type { RouteLocationRaw } from 'vue-router'

export interface TreeNode {
  id: string
  label: string
  hasChildren: boolean
  /** Where pressing it leads; left out: pressing only opens and closes it. */
  to?: RouteLocationRaw | undefined
  /** Said after the name: kind, number of members. */
  note?: string | undefined
  /** No longer exists on the day shown; said in words and greyed. */
  closed?: string | undefined
}

/** A part of the children, and how to ask for the rest. */
export interface TreeBranch {
  nodes: readonly TreeNode[]
  /** `null` when these are all. */
  next: string | null
}

export type LoadBranch = (node: TreeNode, after: string | null) => Promise<TreeBranch>
