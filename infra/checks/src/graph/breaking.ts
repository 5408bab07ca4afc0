import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/** A breaking change that is meant, with why it hurts nobody. */
export interface IntendedChange {
  /** As the check names it: `Unit.code`. */
  path: string
  reason: string
}

/** Changes of the public schema that would break a client written against the old one. */
export async function findBreakingChanges(
  before: string,
  after: string,
  intended: readonly IntendedChange[] = [],
): Promise<string[]> {
  const meant = new Set(intended.map(({ path }) => path))
  const changes = await diff(buildSchema(before), buildSchema(after))
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path }) => path === undefined || !meant.has(path))
    .map(({ path, message }) => `${path ?? 'schema'}: ${message}`)
}
