import { checkMigrationDrift } from './migrations.ts'
import { run, type Ended } from './run.ts'
import { checkTypes } from './types.ts'

const PARTS: Readonly<Record<string, () => Promise<Ended>>> = {
  format: () => run('oxfmt', ['--check', '.']),
  lint: () => run('oxlint', []),
  templates: () => run('eslint', ['--max-warnings', '0', '**/*.vue']),
  types: checkTypes,
  architecture: () =>
    run('depcruise', [
      '--config',
      '.dependency-cruiser.mjs',
      'packages',
      'services',
      'apps',
      'infra',
      'e2e',
    ]),
  unused: () => run('knip', []),
  schema: () => run('tsx', ['infra/checks/src/schema.ts', '--check']),
  migrations: checkMigrationDrift,
}

/** `pnpm check`, or `pnpm check lint types`: every part runs, whatever the ones before it say. */
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}

const failed: string[] = []
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const startedAt = performance.now()
  const { ok, output } = await judge(part)
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  console.log(`${ok ? '✔' : '✘'} ${name.padEnd(14)}${seconds.padStart(6)} s`)
  if (ok) continue
  failed.push(name)
  console.log(`\n${output.trim()}\n`)
}
if (failed.length > 0) console.error(`Not in order: ${failed.join(', ')}.`)
process.exitCode = failed.length > 0 ? 1 : 0

/** A tool that breaks down is a part that is not in order, not the end of the check. */
async function judge(part: () => Promise<Ended>): Promise<Ended> {
  try {
    return await part()
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ok: false, output }
  }
}
