import type { Branches } from './branches.ts'
import type { TreeLine } from './lines.ts'
import { TypeAhead } from './type-ahead.ts'

interface Where {
  lines: readonly TreeLine[]
  line: TreeLine
  index: number
}

interface Effects {
  moveTo: (line: TreeLine) => void
  press: (line: TreeLine) => void
}

/** The keyboard of a tree, as the ARIA practices describe it. */
export class TreeKeys {
  readonly #branches: Branches
  readonly #effects: Effects
  readonly #typeAhead = new TypeAhead()

  constructor(branches: Branches, effects: Effects) {
    this.#branches = branches
    this.#effects = effects
  }

  /** True when the key was the tree's. */
  handle(event: KeyboardEvent, lines: readonly TreeLine[], activeKey: string | null): boolean {
    const index = lines.findIndex(line => line.key === activeKey)
    const line = lines[index]
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return false
    const action = this.#actionFor(event.key, { lines, line, index })
    if (action) action()
    else if (event.key.length === 1) this.#moveTo(this.#typeAhead.find(lines, index, event))
    else return false
    return true
  }

  #actionFor(key: string, where: Where): (() => void) | undefined {
    const { lines, line, index } = where
    const actions: Record<string, () => void> = {
      ArrowDown: () => this.#moveTo(lines[index + 1]),
      ArrowUp: () => this.#moveTo(lines[index - 1]),
      ArrowRight: () => this.#forward(where),
      ArrowLeft: () => this.#back(where),
      Home: () => this.#moveTo(lines[0]),
      End: () => this.#moveTo(lines.at(-1)),
      Enter: () => this.#effects.press(line),
      ' ': () => this.#effects.press(line),
      '*': () => this.#openSiblings(where),
    }
    return actions[key]
  }

  #moveTo(line: TreeLine | undefined): void {
    if (line) this.#effects.moveTo(line)
  }

  #forward({ lines, line, index }: Where): void {
    if (line.kind !== 'node' || !line.node.hasChildren) return
    if (line.open) this.#moveTo(lines[index + 1])
    else void this.#branches.open(line.node)
  }

  #back({ lines, line }: Where): void {
    if (line.kind === 'node' && line.open) this.#branches.close(line.node)
    else this.#moveTo(lines.find(each => each.key === line.parent?.id))
  }

  #openSiblings({ lines, line }: Where): void {
    for (const each of lines) {
      if (each.kind === 'node' && each.parent?.id === line.parent?.id) {
        void this.#branches.open(each.node)
      }
    }
  }
}
