import { toLocalDate } from '@ket-nap/kernel'
import { strFromU8, unzipSync } from 'fflate'
import { extractText } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { toPdf } from './pdf-file.ts'
import { fill, type Sheet } from './print.policy.ts'
import { LISTS, PLACES, type Condition, type PrintFacts, type Template } from './print.workflow.ts'
import { TEMPLATES } from './template.workflow.ts'
import { toWord } from './word-file.ts'

const NAME = 'Nguyễn Thị Ánh <Tuyết> & Đỗ "Ưỡn Ẵm" ỹ Ỹ'
const EVERY: readonly Condition[] = [
  'PASSED',
  'FELL_SHORT',
  'ANY_MISSING',
  'ANY_FAULT',
  'CEREMONY_FROM_ISSUE',
  'CEREMONY_FROM_RECEIPT',
  'ANY_ABSENT',
  'ANY_NOT_COUNTED',
  'NO_NAMES',
  'ANY_WAITING',
]

const filled = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, NAME]))

/** A paper of a kind with something in every place, and so many lines in every list. */
function sheetOf(template: Template, lines: number): Sheet {
  const facts: PrintFacts = Object({
    kind: template.kind,
    superior: 'Đảng bộ xã Đồng Bằng',
    issuer: 'Chi bộ thôn 1 An Lễ',
    number: '12-NQ/CB',
    on: toLocalDate('2026-08-05'),
    form: '6-KNĐ',
    places: filled(PLACES[template.kind]),
    lists: Object.fromEntries(
      Object.entries(LISTS).map(([name, columns]) => [
        name,
        Array.from({ length: lines }, () => filled(columns)),
      ]),
    ),
    conditions: EVERY,
  })
  return fill(template, facts)
}

/** How often each letter is there: a narrow column breaks words, and dots are drawn in one of the files. */
function lettersOf(text: string): Map<string, number> {
  const letters = [...text.normalize('NFC')].filter(letter => !/[\s.…]/.test(letter))
  return new Map(
    [...Map.groupBy(letters, letter => letter)].map(([letter, all]) => [letter, all.length]),
  )
}

async function wordText(sheet: Sheet): Promise<string> {
  const files = unzipSync(new Uint8Array(await toWord(sheet)))
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const headers = Object.keys(files).filter(path => path.startsWith('word/header'))
  return [...headers, 'word/document.xml']
    .flatMap(path => [...read(path).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text))
    .join(' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

describe.each(TEMPLATES.map(template => [`${template.kind} from ${template.from}`, template]))(
  '%s',
  (_, template) => {
    test('says as a PDF what it says as a Word file, in letters that can be searched', async () => {
      const sheet = sheetOf(template, 2)
      const { text } = await extractText(new Uint8Array(await toPdf(sheet)), { mergePages: true })
      const letters = lettersOf(text)
      const lost = [...lettersOf(await wordText(sheet))].filter(
        ([letter, count]) => (letters.get(letter) ?? 0) < count,
      )
      expect(lost).toEqual([])
    })
  },
)

test('the typeface is in the file, and a long table goes on with its heading', async () => {
  const template = TEMPLATES.find(({ kind }) => kind === 'SYMPATHISER_LIST')
  if (!template) throw new Error('no template')
  const pdf = await toPdf(sheetOf(template, 60))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1').match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3)
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: false })
  expect(totalPages).toBeGreaterThan(2)
  const headed = text.filter(page => page.includes('Họ và tên'))
  expect(headed.length).toBeGreaterThanOrEqual(totalPages - 1)
  expect(text[1]).toMatch(/(^|\s)2(\s|$)/)
})
