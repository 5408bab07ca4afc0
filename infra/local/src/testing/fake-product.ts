import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Places } from '../product/places.ts'
import { findPlaces, makeFolders } from '../product/places.ts'
import { SERVICES } from '../product/services.ts'

const fixture = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** A checkout in miniature: services that only answer, apps that build in no time. */
export interface FakeProduct {
  places: Places
  /** How one service misbehaves; see fake-service.mjs. */
  setBehaviour: (service: string, behaviour: Record<string, unknown>) => void
  writeApp: (id: string, text: string) => void
  remove: () => void
}

export function makeFakeProduct(apps: readonly string[] = ['shell', 'organising']): FakeProduct {
  const root = mkdtempSync(join(tmpdir(), 'ket-nap-fake-'))
  chmodSync(root, 0o755)
  writeFileSync(join(root, 'pnpm-lock.yaml'), '')
  for (const name of SERVICES) {
    mkdirSync(join(root, 'services', name, 'src'), { recursive: true })
    copyFileSync(fixture('fake-service.mjs'), join(root, 'services', name, 'src/main.ts'))
    writeFileSync(join(root, 'services', name, 'package.json'), '{"type":"module"}')
  }
  writePackage(join(root, 'packages/ui'), { name: '@ket-nap/ui' })
  const product: FakeProduct = {
    places: findPlaces({}, root),
    setBehaviour: (service, behaviour) =>
      writeFileSync(join(root, 'services', service, 'behaviour.json'), JSON.stringify(behaviour)),
    writeApp: (id, text) => writeFileSync(join(root, 'apps', id, 'src/text.txt'), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
  for (const id of apps) makeApp(join(root, 'apps', id))
  for (const id of apps) product.writeApp(id, 'first')
  makeFolders(product.places)
  return product
}

function makeApp(folder: string): void {
  const bin = join(folder, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  mkdirSync(join(folder, 'src'))
  writePackage(folder, { dependencies: { '@ket-nap/ui': 'workspace:*' } })
  copyFileSync(fixture('fake-builder.mjs'), join(bin, 'rsbuild'))
  chmodSync(join(bin, 'rsbuild'), 0o755)
}

function writePackage(folder: string, content: object): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', ...content }))
}
