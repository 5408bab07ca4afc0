export type { LoadBranch, TreeBranch, TreeNode } from './tree-node.ts'
export { default as UiTree } from './UiTree.vue'
