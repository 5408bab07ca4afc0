import { reactive } from 'vue'
import type { LoadBranch, TreeNode } from './tree-node.ts'

/** What is known of the children of one node. */
export interface Branch {
  nodes: readonly TreeNode[]
  next: string | null
  state: 'loading' | 'loaded' | 'failed'
}

/** Which nodes are open, and what was loaded below them. */
export class Branches {
  readonly #roots: () => readonly TreeNode[]
  readonly #load: LoadBranch
  readonly #branches = reactive(new Map<string, Branch>())
  readonly #opened = reactive(new Set<string>())
  /** Answers asked for before a reload are of another day. */
  #generation = 0

  constructor(roots: () => readonly TreeNode[], load: LoadBranch) {
    this.#roots = roots
    this.#load = load
  }

  get roots(): readonly TreeNode[] {
    return this.#roots()
  }

  branchOf(node: TreeNode): Branch | undefined {
    return this.#branches.get(node.id)
  }

  isOpen(node: TreeNode): boolean {
    return node.hasChildren && this.#opened.has(node.id)
  }

  async open(node: TreeNode): Promise<void> {
    if (!node.hasChildren) return
    this.#opened.add(node.id)
    if (!this.#branches.has(node.id)) await this.loadMore(node)
  }

  close(node: TreeNode): void {
    this.#opened.delete(node.id)
  }

  /** The first children of a node, or the next ones; again after a failure. */
  async loadMore(node: TreeNode): Promise<void> {
    const { nodes, next, state } = this.branchOf(node) ?? { nodes: [], next: null }
    if (state === 'loading') return
    const asked = this.#generation
    const known = { nodes, next }
    this.#branches.set(node.id, { ...known, state: 'loading' })
    const branch = await this.#load(node, next).catch(() => null)
    if (asked !== this.#generation) return
    this.#branches.set(
      node.id,
      branch
        ? { nodes: [...nodes, ...branch.nodes], next: branch.next, state: 'loaded' }
        : { ...known, state: 'failed' },
    )
  }

  /** Opens the way down to a node, as far as it can be found. */
  async reveal(path: readonly string[]): Promise<void> {
    let nodes = this.roots
    for (const id of path) {
      const node = nodes.find(each => each.id === id)
      if (!node) return
      await this.open(node)
      nodes = this.branchOf(node)?.nodes ?? []
    }
  }

  /** After the day or the data changed: what is open stays open and is loaded anew. */
  async reload(): Promise<void> {
    this.#generation += 1
    this.#branches.clear()
    await this.#renew(this.roots)
  }

  async #renew(nodes: readonly TreeNode[]): Promise<void> {
    const open = nodes.filter(node => this.isOpen(node))
    await Promise.all(
      open.map(async node => {
        await this.loadMore(node)
        await this.#renew(this.branchOf(node)?.nodes ?? [])
      }),
    )
  }
}
