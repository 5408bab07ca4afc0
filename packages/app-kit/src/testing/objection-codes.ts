import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../../..')

/** `objection('CODE'`, its short forms in one file, and rows of a table of rules. */
const SAID = /(?:\b(?:objection|no|refuse)(?:<[^>]*>)?\(|\bcode:)\s*'([A-Z_]+)'/g

/**
 * Every code by which a command of the service can say no, read from where its rules are written:
 * in the schema a code is only a text.
 */
export function readObjectionCodes(service: string): string[] {
  const files = [
    ...globSync(`services/${service}/src/**/*.{policy,commands}.ts`, { cwd: ROOT }),
    ...globSync('packages/subgraph/src/transaction/*.ts', { cwd: ROOT }),
  ].filter(file => !file.endsWith('.test.ts'))
  const codes = files.flatMap(file =>
    Array.from(readFileSync(join(ROOT, file), 'utf8').matchAll(SAID), ([, code = '']) => code),
  )
  return [...new Set(codes)].toSorted()
}
