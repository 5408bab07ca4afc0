import { expect, test as base } from '@playwright/test'

/** A journey is not passed when a page threw meanwhile, also where nobody looked: a word that is missing, say. */
export const test = base.extend<{ nothingThrown: void }>({
  nothingThrown: [
    async ({ context }, use) => {
      const thrown: string[] = []
      context.on('weberror', each => thrown.push(each.error().message))
      await use()
      expect(thrown, 'errors that pages did not handle').toEqual([])
    },
    { auto: true },
  ],
})
