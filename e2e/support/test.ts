import { expect, test as base } from '@playwright/test'

interface Thrown {
  /** What pages throw because the journey wants it so. */
  wanted: string[]
  nothingElseThrown: void
}

/** A journey is not passed when a page threw meanwhile, also where nobody looked: a word that is missing, say. */
export const test = base.extend<Thrown>({
  wanted: [[], { option: true }],
  nothingElseThrown: [
    async ({ context, wanted }, use) => {
      const thrown: string[] = []
      context.on('weberror', each => {
        const { message } = each.error()
        if (!wanted.includes(message)) thrown.push(message)
      })
      await use()
      expect(thrown, 'errors that pages did not handle').toEqual([])
    },
    { auto: true },
  ],
})
