import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RsbuildPlugin } from '@rsbuild/core'
import { checkApp } from '../src/manifest/check-app.ts'
import type { AppManifest } from '../src/manifest/manifest.ts'
import { outlineOf } from '../src/manifest/outline.ts'

interface PublishedFiles {
  root: string
  /** Whether the app has a manifest to tell the shell about. */
  outline: boolean
}

/** Adds the two files that are published beside the code: `documents.json` and `app.json`. */
export function pluginPublishedFiles({ root, outline }: PublishedFiles): RsbuildPlugin {
  return {
    name: 'ket-nap:published-files',
    setup(api) {
      api.onAfterBuild(async () => {
        const { distPath } = api.context
        // Module paths of the machine that built it are nobody's business.
        await rm(join(distPath, 'mf-stats.json'), { force: true })
        await writeJson(join(distPath, 'documents.json'), await readDocuments(root))
        if (outline) await writeJson(join(distPath, 'app.json'), await readOutline(root))
      })
    },
  }
}

/** Trusted documents by hash, as codegen wrote them; an app without operations has none. */
async function readDocuments(root: string): Promise<unknown> {
  try {
    return await readJson(join(root, 'src/gql/persisted-documents.json'))
  } catch (error) {
    if (isMissing(error)) return {}
    throw error
  }
}

async function readOutline(root: string) {
  const module = await import(pathToFileURL(join(root, 'src/manifest.ts')).href)
  const manifest: AppManifest = module.manifest
  const problems = checkApp(manifest, manifest?.id)
  if (problems.length > 0) throw new Error(`src/manifest.ts: ${problems.join('; ')}`)
  const [vi, en] = await Promise.all([
    readJson(join(root, 'src/messages/vi.json')),
    readJson(join(root, 'src/messages/en.json')),
  ])
  return outlineOf(manifest, { vi, en })
}

async function readJson(file: string) {
  return JSON.parse(await readFile(file, 'utf8'))
}

function writeJson(file: string, content: unknown): Promise<void> {
  return writeFile(file, `${JSON.stringify(content)}\n`)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
