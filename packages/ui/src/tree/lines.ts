import type { Branch, Branches } from './branches.ts'
import type { TreeNode } from './tree-node.ts'

/** A line of the tree as it stands on the screen. */
export type TreeLine = NodeLine | EndLine

interface NodeLine {
  kind: 'node'
  key: string
  level: number
  node: TreeNode
  parent: TreeNode | null
  open: boolean
  busy: boolean
  /** Place among its siblings, from 1; `of` is -1 while not all of them are known. */
  place: number
  of: number
}

/** Stands after the last known child. */
interface EndLine {
  kind: 'more' | 'failed' | 'empty'
  key: string
  level: number
  parent: TreeNode
}

interface Siblings {
  nodes: readonly TreeNode[]
  parent: TreeNode | null
  level: number
  complete: boolean
}

/** Everything that is to be seen, from top to bottom. */
export function linesOf(branches: Branches): TreeLine[] {
  return linesBelow(branches, { nodes: branches.roots, parent: null, level: 1, complete: true })
}

function linesBelow(branches: Branches, { nodes, parent, level, complete }: Siblings): TreeLine[] {
  return nodes.flatMap((node, index): TreeLine[] => {
    const branch = branches.branchOf(node)
    const line: NodeLine = {
      kind: 'node',
      key: node.id,
      level,
      node,
      parent,
      open: branches.isOpen(node),
      busy: branch?.state === 'loading',
      place: index + 1,
      of: complete ? nodes.length : -1,
    }
    if (!line.open || !branch) return [line]
    const siblings = { nodes: branch.nodes, parent: node, level: level + 1 }
    const below = linesBelow(branches, { ...siblings, complete: branch.next === null })
    return [line, ...below, ...endOf(branch, node, level + 1)]
  })
}

function endOf(branch: Branch, parent: TreeNode, level: number): EndLine[] {
  const kind = endKindOf(branch)
  return kind ? [{ kind, key: `${parent.id}/${kind}`, level, parent }] : []
}

function endKindOf({ state, next, nodes }: Branch): EndLine['kind'] | null {
  if (state === 'loading') return null
  if (state === 'failed') return 'failed'
  if (next !== null) return 'more'
  return nodes.length === 0 ? 'empty' : null
}
