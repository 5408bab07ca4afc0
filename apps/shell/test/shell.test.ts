// @vitest-environment node
import { describe } from 'vitest'
import { departments } from './departments.ts'
import { frame } from './frame.ts'
import { pages } from './pages.ts'
import { createStand, HAS_BROWSER } from './stand.ts'

// One file, because they share one build of the shell.
describe.skipIf(!HAS_BROWSER)('the built shell in a browser', () => {
  const stand = createStand()
  describe('every page', () => {
    pages(stand)
  })
  describe('a department', () => {
    departments(stand)
  })
  describe('the frame', () => {
    frame(stand)
  })
})
