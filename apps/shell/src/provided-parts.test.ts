// @vitest-environment node
import { PAGE_PARTS } from '@ket-nap/app-kit/build'
import { expect, test } from 'vitest'
import { providedParts } from './provided-parts.ts'

test('every part that remotes take lazily is provided', () => {
  expect(Object.keys(providedParts).toSorted()).toEqual([...PAGE_PARTS].toSorted())
})
