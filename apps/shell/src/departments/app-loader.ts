import type { AppManifest } from '@ket-nap/app-kit'
import { checkApp, CONTRACT, isApp } from '@ket-nap/app-kit'
import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime'
import { DepartmentError, diagnose } from './diagnose.ts'
import type { RemoteEntry } from './remote-list.ts'

const PATIENCE = 15_000

/** Loads departments at run time: everyone who asks at once shares one load, a failure is not kept. */
export class AppLoader {
  readonly #loading = new Map<string, Promise<AppManifest>>()
  readonly #attempts = new Map<string, number>()

  load(remote: RemoteEntry): Promise<AppManifest> {
    const known = this.#loading.get(remote.id)
    if (known) return known
    const loading = this.#loadOnce(remote)
    this.#loading.set(remote.id, loading)
    loading.catch(() => this.#loading.delete(remote.id))
    return loading
  }

  async #loadOnce(remote: RemoteEntry): Promise<AppManifest> {
    if (remote.contract !== CONTRACT) {
      throw new DepartmentError('foreign', `built for contract ${remote.contract}`)
    }
    this.#register(remote)
    try {
      const module = await withPatience(loadRemote<{ manifest: unknown }>(`${remote.scope}/app`))
      const candidate: unknown = module?.manifest
      if (isApp(candidate, remote.id)) return candidate
      throw new DepartmentError('foreign', checkApp(candidate, remote.id).join('; '))
    } catch (error) {
      if (error instanceof DepartmentError) throw error
      const kind = await diagnose(remote, error)
      throw new DepartmentError(kind, `${remote.id} could not be loaded`, { cause: error })
    }
  }

  /** The runtime keeps a failed manifest by its URL: a further attempt needs another URL and force. */
  #register({ id, scope, entry }: RemoteEntry): void {
    const attempt = this.#attempts.get(id) ?? 0
    this.#attempts.set(id, attempt + 1)
    const again = attempt > 0 ? `?retry=${attempt}` : ''
    registerRemotes([{ name: scope, entry: `${location.origin}${entry}${again}` }], {
      force: attempt > 0,
    })
  }
}

function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new DepartmentError('away', 'no answer in time')), PATIENCE)
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
