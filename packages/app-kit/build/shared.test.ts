// @vitest-environment node
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { FRAME_PARTS, PAGE_PARTS, providedByShell, takenFromShell } from './shared.ts'

const UI = fileURLToPath(new URL('../../ui/src', import.meta.url))
/** Brought in once by the shell itself, and no component: nobody else takes them. */
const SHELL_ONLY = ['foundation', 'messages']

test('every part of the ui kit is shared', () => {
  const parts = readdirSync(UI).filter(name => existsSync(`${UI}/${name}/index.ts`))
  const shared = [...FRAME_PARTS, ...PAGE_PARTS, ...SHELL_ONLY]
  expect(parts.toSorted()).toEqual(shared.toSorted())
})

test('a remote takes exactly what the shell provides, and brings none of it', () => {
  const taken = takenFromShell()
  expect(Object.keys(taken).toSorted()).toEqual(Object.keys(providedByShell()).toSorted())
  for (const share of Object.values(taken)) {
    expect(share).toMatchObject({ import: false, singleton: true, strictVersion: true })
  }
})
