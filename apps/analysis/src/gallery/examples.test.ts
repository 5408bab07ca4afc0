import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXAMPLES } from './examples.ts'

const FOLDER = join(import.meta.dirname, '../../../../examples/queries')

test('every example is in the gallery, with a name and what it asks', () => {
  expect(EXAMPLES).toHaveLength(globSync('*.graphql', { cwd: FOLDER }).length)
  expect(EXAMPLES.filter(({ name, about }) => name === '' || about.length < 20)).toEqual([])
})
