import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Runs inside a service's folder, with its compiler settings, and sends its schema to the parent. */
const entry = pathToFileURL(join(process.cwd(), 'src/schema.ts')).href
const module: Record<string, unknown> = await import(entry)
const publish = module['publishSchema']
if (typeof publish !== 'function') throw new TypeError('src/schema.ts offers no publishSchema()')
const published: unknown = await publish()
process.send?.(published, () => process.exit(0))
