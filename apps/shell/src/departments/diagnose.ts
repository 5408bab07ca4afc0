import type { RemoteEntry } from './remote-list.ts'
import { folderOf } from './remote-list.ts'

export type DepartmentProblem = 'away' | 'refused' | 'foreign' | 'fault'

/** Why a department could not be used. */
export class DepartmentError extends Error {
  readonly kind: DepartmentProblem

  constructor(kind: DepartmentProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DepartmentError'
    this.kind = kind
  }
}

const PATIENCE = 5_000
const FIRST_FILES = ['mf-manifest.json', 'remoteEntry.js', 'app.json']

/**
 * A browser does not say why it refused a file. So the files are fetched once more and looked at:
 * not there is `away`, other bytes than the signed ones is `refused`, and anything else is a fault
 * of the department's code.
 */
export async function diagnose(remote: RemoteEntry, error: unknown): Promise<DepartmentProblem> {
  const files = new Set([...FIRST_FILES, ...filesNamedIn(error, remote)])
  const verdicts = await Promise.all(
    [...files].filter(file => file in remote.integrity).map(file => inspect(remote, file)),
  )
  if (verdicts.includes('refused')) return 'refused'
  return verdicts.includes('away') ? 'away' : 'fault'
}

async function inspect(remote: RemoteEntry, file: string): Promise<'fine' | 'away' | 'refused'> {
  try {
    const response = await fetch(`${folderOf(remote)}${file}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) return 'away'
    const bytes = await response.arrayBuffer()
    return (await sha384(bytes)) === remote.integrity[file] ? 'fine' : 'refused'
  } catch {
    // No answer in time, or none at all.
    return 'away'
  }
}

async function sha384(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', bytes)
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

/** A chunk that failed is named in the error that the bundler's runtime throws. */
function filesNamedIn(error: unknown, remote: RemoteEntry): string[] {
  const words = error instanceof Error ? error.message : ''
  return Object.keys(remote.integrity).filter(file => words.includes(file))
}
