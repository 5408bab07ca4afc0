/** One department in `/mfe/list.json`; the edge has verified the signature of the list. */
export interface RemoteEntry {
  id: string
  /** Global name of the federated module, `mfe_…`. */
  scope: string
  version: string
  /** Path of its `mf-manifest.json`. */
  entry: string
  contract: number
  /** File of the version's folder → `sha384-…`. */
  integrity: Readonly<Record<string, string>>
}

const PATIENCE = 8_000

export async function fetchRemotes(): Promise<readonly RemoteEntry[]> {
  const response = await fetch('/mfe/list.json', {
    cache: 'no-cache',
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new Error(`the edge answered ${response.status}`)
  const list: unknown = await response.json()
  const remotes: unknown =
    typeof list === 'object' && list !== null ? Reflect.get(list, 'remotes') : null
  if (!Array.isArray(remotes)) throw new TypeError('the list of departments has another shape')
  return remotes.filter(isRemoteEntry)
}

/** Folder of the version: everything of the department is below it. */
export function folderOf(remote: Pick<RemoteEntry, 'entry'>): string {
  return remote.entry.slice(0, remote.entry.lastIndexOf('/') + 1)
}

/** The hash that a URL of this department must have; none for what the list does not know. */
export function integrityOf(remote: RemoteEntry, url: string): string | undefined {
  const { pathname } = new URL(url, location.origin)
  const folder = folderOf(remote)
  return pathname.startsWith(folder) ? remote.integrity[pathname.slice(folder.length)] : undefined
}

/** One broken line costs one department, not the list. */
function isRemoteEntry(candidate: unknown): candidate is RemoteEntry {
  if (typeof candidate !== 'object' || candidate === null) return false
  const texts = ['id', 'scope', 'version', 'entry'].map(key => Reflect.get(candidate, key))
  const integrity: unknown = Reflect.get(candidate, 'integrity')
  return (
    texts.every(text => typeof text === 'string' && text !== '') &&
    typeof integrity === 'object' &&
    integrity !== null
  )
}
