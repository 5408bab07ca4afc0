import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { ROOT, runTask } from '../support/product.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** One department publishes on its own, under an open shell, and takes it back. */
const WORDS = join(ROOT, 'apps/propaganda/src/messages/vi.json')
const OLD = '"title": "Lớp học"'
const NEW = '"title": "Lớp học mới mở"'

test('a change of one app is seen after a reload, and after a rollback the old one', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const source = readFileSync(WORDS, 'utf8')
  expect(source).toContain(OLD)
  await signIn(page, PEOPLE.organisingHungYen, '/propaganda/classes')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Lớp học')

  let published = false
  try {
    writeFileSync(WORDS, source.replace(OLD, NEW))
    await runTask('publish', 'propaganda')
    published = true
    await page.reload()
    await expect(heading).toHaveText('Lớp học mới mở')
  } finally {
    writeFileSync(WORDS, source)
    if (published) await runTask('rollback', 'propaganda')
  }
  await page.reload()
  await expect(heading).toHaveText('Lớp học')
})
