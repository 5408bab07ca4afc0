import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Arguments that make Node run TypeScript with decorators, wherever the script lies. */
export const TYPESCRIPT = [
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
] as const
