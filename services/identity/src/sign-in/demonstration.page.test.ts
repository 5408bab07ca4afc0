import { expect, test } from 'vitest'
import { demonstrationPage } from './demonstration.page.ts'

const person = (name: string, place: string, role = 'ORGANISING') => ({
  holderId: name,
  name,
  place,
  posts: [{ role, unitName: `Đảng ủy ${place}` }],
})
const people = [
  person('Trần Thị Ánh', 'Tháp Mười'),
  person('Lê Văn Đức', 'Quỳnh Phụ', 'ANALYST'),
  person('Phạm Thị Hòa', 'Quỳnh Phụ'),
]
const page = (changes: Partial<Parameters<typeof demonstrationPage>[0]> = {}) =>
  demonstrationPage({ language: 'vi', path: '/x', people, wanted: '', away: false, ...changes })

const namesIn = (text: string) =>
  [...text.matchAll(/<strong>([^<]+)<\/strong>\s*<span/g)].map(m => m[1])

test('people are grouped by place, in the order they come', () => {
  const text = page()
  expect(namesIn(text)).toEqual(['Trần Thị Ánh', 'Lê Văn Đức', 'Phạm Thị Hòa'])
  expect(text.match(/<h2>/g)).toHaveLength(2)
})

test('every word typed must be found in name, place, role or organisation, marks ignored', () => {
  expect(namesIn(page({ wanted: 'quynh phu' }))).toEqual(['Lê Văn Đức', 'Phạm Thị Hòa'])
  expect(namesIn(page({ wanted: 'duc' }))).toEqual(['Lê Văn Đức'])
  expect(namesIn(page({ wanted: 'phân tích' }))).toEqual(['Lê Văn Đức'])
  expect(namesIn(page({ wanted: 'analyst', language: 'en' }))).toEqual(['Lê Văn Đức'])
  expect(page({ wanted: 'duc thap' })).toContain('Không có ai khớp')
})

test('what was typed comes back escaped', () => {
  expect(page({ wanted: '"><script>' })).toContain('value="&quot;&gt;&lt;script&gt;"')
})

test('an empty list and an unreadable one say what they are', () => {
  expect(page({ people: [] })).toContain('Dữ liệu minh họa đang được nạp')
  expect(page({ people: [], away: true })).toContain('Chưa đọc được danh sách')
})
