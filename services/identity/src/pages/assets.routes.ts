import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { ROOT } from '../paths.ts'

const PREFIX = `${ROOT}/assets`
const FONTS = ['latin', 'latin-ext', 'vietnamese'].flatMap(script =>
  ['400', '600'].map(weight => `be-vietnam-pro-${script}-${weight}-normal.woff2`),
)
const FOR_EVER = 'public, max-age=31536000, immutable'

const stylesheet = readFileSync(new URL('page.css', import.meta.url))
const version = createHash('sha256').update(stylesheet).digest('base64url').slice(0, 12)

/** The version is in the name, so that the file may be kept for ever. */
export const STYLESHEET_PATH = `${PREFIX}/page-${version}.css`

interface StaticFile {
  path: string
  type: string
  caching: string
  bytes: Buffer
}

/** Stylesheet and font of the pages. Nothing is fetched from anywhere else. */
export async function assetRoutes(app: FastifyInstance): Promise<void> {
  for (const { path, type, caching, bytes } of [...stylesheets(), ...fonts()]) {
    app.get(path, (_request, reply) =>
      reply.type(type).header('cache-control', caching).send(bytes),
    )
  }
}

function stylesheets(): StaticFile[] {
  const file = { type: 'text/css; charset=utf-8', bytes: stylesheet }
  return [
    { path: STYLESHEET_PATH, caching: FOR_EVER, ...file },
    // The plain name is for the few pages of edge, which cannot know the version.
    { path: `${PREFIX}/page.css`, caching: 'public, max-age=300', ...file },
  ]
}

function fonts(): StaticFile[] {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@fontsource/be-vietnam-pro/package.json'))
  return FONTS.map(font => ({
    path: `${PREFIX}/${font}`,
    type: 'font/woff2',
    caching: FOR_EVER,
    bytes: readFileSync(join(folder, 'files', font)),
  }))
}
