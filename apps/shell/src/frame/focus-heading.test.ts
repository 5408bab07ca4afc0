import { afterEach, expect, test } from 'vitest'
import { focusHeading } from './focus-heading.ts'

afterEach(() => document.body.replaceChildren())

function createMain(html: string) {
  const main = document.createElement('main')
  main.tabIndex = -1
  main.innerHTML = html
  document.body.append(main, document.createElement('input'))
  return main
}

const changes = () => new Promise(resolve => setTimeout(resolve))

test('the heading of the new page takes the focus', () => {
  focusHeading(createMain('<h1>Đảng viên</h1>'))
  expect(document.activeElement?.textContent).toBe('Đảng viên')
})

test('until there is a heading the main region has it', async () => {
  const main = createMain('<p>Đang tải</p>')
  focusHeading(main)
  expect(document.activeElement).toBe(main)

  main.innerHTML = '<h1>Đảng viên</h1>'
  await changes()
  expect(document.activeElement?.textContent).toBe('Đảng viên')
})

test('who has begun to type is left alone', async () => {
  const main = createMain('<p>Đang tải</p>')
  focusHeading(main)
  document.querySelector('input')?.focus()

  main.innerHTML = '<h1>Đảng viên</h1>'
  await changes()
  expect(document.activeElement?.tagName).toBe('INPUT')
})
