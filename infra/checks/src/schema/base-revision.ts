import { execFileSync } from 'node:child_process'
import { ROOT } from '../project.ts'

export interface Base {
  revision: string
  text: string
}

/**
 * The file as clients know it: where the branch left main; on main itself the last commit, or the
 * one before it if the file is not changed since. Undefined while nothing is committed.
 */
export function findBase(path: string): Base | undefined {
  for (const revision of candidates(path)) {
    const text = git('show', `${revision}:${path}`)
    if (text !== undefined) return { revision, text }
  }
  return undefined
}

function candidates(path: string): string[] {
  const head = git('rev-parse', 'HEAD')?.trim()
  const left = git('merge-base', 'HEAD', 'origin/main')?.trim()
  if (left && left !== head) return [left]
  const isChanged = git('diff', '--quiet', 'HEAD', '--', path) === undefined
  return isChanged ? ['HEAD'] : ['HEAD~1', 'HEAD']
}

function git(...words: string[]): string | undefined {
  try {
    return execFileSync('git', words, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}
