import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Runs inside a service's folder, with its compiler settings, and sends its SDL to the parent. */
const entry = pathToFileURL(join(process.cwd(), 'src/schema.ts')).href
const module: Record<string, unknown> = await import(entry)
const build = module['buildSchemaSdl']
if (typeof build !== 'function') throw new TypeError('src/schema.ts offers no buildSchemaSdl()')
const sdl: unknown = await build()
if (typeof sdl !== 'string') throw new TypeError('buildSchemaSdl() gives no text')
process.send?.(sdl, () => process.exit(0))
