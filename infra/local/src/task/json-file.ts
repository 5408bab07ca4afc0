import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { describeError, Refusal } from './refusal.ts'

/** Reads what `writeJson` wrote, null when there is no file. Whoever calls checks the shape. */
export function readJson(file: string): unknown {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${describeError(error)}`)
  }
}

/** Writes the whole file or nothing: a reader, or a crash, never meets half of it. */
export function writeJson(file: string, value: unknown, mode = 0o644): void {
  const draft = `${file}.${process.pid}.partial`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode })
  renameSync(draft, file)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
