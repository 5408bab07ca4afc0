import type { AppManifest, AppOutline, Locale, Messages, Wording } from '@ket-nap/app-kit'
import { addMessages } from '@ket-nap/app-kit'
import { ref, shallowReactive } from 'vue'
import { AppLoader } from './app-loader.ts'
import type { DepartmentProblem } from './diagnose.ts'
import { DepartmentError, diagnose } from './diagnose.ts'
import { fetchOutline } from './outline.ts'
import type { RemoteEntry } from './remote-list.ts'
import { fetchRemotes } from './remote-list.ts'

/** What is known of one department at the moment. */
export interface Department {
  remote: RemoteEntry
  outline: AppOutline | null
  /** Why there is no outline. */
  problem: DepartmentProblem | null
}

/** The departments of the signed list: their names and menus, and their code once it is needed. */
export class Departments {
  /** Until every department has said what it offers, or failed to. */
  readonly describing = ref(true)
  readonly #known = shallowReactive(new Map<string, Department>())
  readonly #manifests = new Map<string, AppManifest>()
  readonly #loader = new AppLoader()
  readonly #messages: Messages

  constructor(remotes: readonly RemoteEntry[], messages: Messages) {
    this.#messages = messages
    for (const remote of remotes) {
      this.#known.set(remote.id, { remote, outline: null, problem: null })
    }
  }

  get ids(): string[] {
    return [...this.#known.keys()]
  }

  get all(): readonly Department[] {
    return [...this.#known.values()]
  }

  problemOf(id: string): DepartmentProblem | null {
    return this.#known.get(id)?.problem ?? null
  }

  titleOf(id: string): string {
    const outline = this.#known.get(id)?.outline
    if (outline) return this.say(outline.title)
    const { t, te } = this.#messages.global
    const key = `shell.department.${id}`
    return te(key) ? t(key) : id
  }

  /** In the language of the screen. */
  say(words: Wording): string {
    return words[this.#locale]
  }

  /** All outlines at once; none waits for another, none fails for another. */
  async describeAll(): Promise<void> {
    await Promise.all(this.ids.map(id => this.#describe(id)))
    this.describing.value = false
  }

  /** Loads a department's code, if that was not done yet. Throws a DepartmentError. */
  async load(id: string): Promise<AppManifest> {
    const department = this.#known.get(id)
    if (!department) throw new DepartmentError('away', 'not in the signed list')
    const manifest = await this.#loader.load(department.remote)
    this.#manifests.set(id, manifest)
    await this.#addWords(manifest, this.#locale)
    return manifest
  }

  /** A retry asks the list first: the version that this page began with may have been taken back. */
  async renew(id: string): Promise<void> {
    const list = await fetchRemotes().catch(() => null)
    const remote = list?.find(each => each.id === id)
    const known = this.#known.get(id)
    if (remote && known) this.#known.set(id, { ...known, remote })
    await this.#describe(id)
  }

  /** Why loading or running a department's code failed. */
  async explain(id: string, error: unknown): Promise<DepartmentProblem> {
    if (error instanceof DepartmentError) return error.kind
    const remote = this.#known.get(id)?.remote
    if (!remote || !isChunkError(error)) return 'fault'
    const found = await diagnose(remote, error)
    return found === 'fault' ? 'away' : found
  }

  /** For a change of language: the words of every department loaded so far. */
  async loadWords(wanted: Locale): Promise<void> {
    const loaded = [...this.#manifests.values()]
    await Promise.all(loaded.map(manifest => this.#addWords(manifest, wanted)))
  }

  get #locale(): Locale {
    return this.#messages.global.locale.value === 'en' ? 'en' : 'vi'
  }

  async #describe(id: string): Promise<void> {
    const remote = this.#known.get(id)?.remote
    if (!remote) return
    try {
      this.#known.set(id, { remote, outline: await fetchOutline(remote), problem: null })
    } catch (error) {
      const problem = error instanceof DepartmentError ? error.kind : await diagnose(remote, error)
      this.#known.set(id, { remote, outline: null, problem })
    }
  }

  async #addWords(manifest: AppManifest, wanted: Locale): Promise<void> {
    const { default: words } = await manifest.messages[wanted]()
    addMessages(this.#messages, wanted, words)
  }
}

/** A page's own file did not come, as the bundler's runtime words it. */
function isChunkError(error: unknown): boolean {
  return error instanceof Error && /^Loading (CSS )?chunk/.test(error.message)
}
