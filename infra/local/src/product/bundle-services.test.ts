import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFakeProduct, type FakeProduct } from '../testing/fake-product.ts'
import { bundleOf, bundleServices } from './bundle-services.ts'

let product: FakeProduct
beforeAll(() => {
  product = makeFakeProduct([])
})
afterAll(() => product.remove())

const sourceOf = (file: string) => join(product.places.root, 'services/members/src', file)

async function load(main: string): Promise<Record<string, unknown>> {
  writeFileSync(sourceOf('main.ts'), main)
  await bundleServices(product.places, ['members'])
  return import(/* @vite-ignore */ `${bundleOf(product.places, 'members')}?${Math.random()}`)
}

test('a module finds the files beside its source', async () => {
  const { here } = await load('export const here: string = import.meta.url')
  expect(here).toBe(pathToFileURL(sourceOf('main.ts')).href)
})

test('two classes of one name keep it, and decorators are understood', async () => {
  writeFileSync(sourceOf('one.ts'), 'export class Person {}')
  writeFileSync(sourceOf('two.ts'), 'export class Person {}')
  const { names } = await load(`
    import { Person as One } from './one.ts'
    import { Person as Two } from './two.ts'
    const seen: string[] = []
    const mark = (target: { name: string }) => void seen.push(target.name)
    @mark
    class Unit {}
    export const names = [One.name, Two.name, Unit.name, ...seen]`)
  expect(names).toEqual(['Person', 'Person', 'Unit', 'Unit'])
})

test('a mistake in a source is told with its place', async () => {
  await expect(load('\nconst = 1')).rejects.toThrow(/services\/members\/src\/main\.ts:2:6/)
})
