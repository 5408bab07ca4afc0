import { names, press, settle } from '@ket-nap/app-kit/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import PrintList from './PrintList.vue'
import PrintMenu from './PrintMenu.vue'

afterEach(() => vi.unstubAllGlobals())

const openMenu = (prints: readonly string[]) =>
  mountPage(PrintMenu, { props: { path: '/prints/dossiers/a1', kinds: prints } })

/** What edge answers; and which files the browser was given. */
function answering(status: number) {
  const asked = vi.fn<(path: string) => Promise<Response>>(
    async () =>
      new Response(status === 200 ? 'the paper' : null, {
        status,
        headers: { 'content-disposition': 'attachment; filename="cell-resolution.docx"' },
      }),
  )
  vi.stubGlobal('fetch', asked)
  const kept: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    kept.push(this.download)
  })
  return { asked, kept }
}

test('a dossier offers the papers that the server names, and gives one as a file', async () => {
  const { asked, kept } = answering(200)
  const { wrapper, shell } = await openMenu(['MISSING_PAPERS_NOTICE', 'CELL_RESOLUTION'])
  await press(wrapper, 'In').trigger('click')
  expect(names(wrapper, 'button')).toContain('PDF: Thông báo giấy tờ còn thiếu')
  await press(wrapper, 'Word: Nghị quyết của chi bộ').trigger('click')
  await settle()
  expect(asked.mock.calls[0]?.[0]).toBe('/prints/dossiers/a1/CELL_RESOLUTION')
  expect(kept).toEqual(['cell-resolution.docx'])
  expect(shell.notices.at(-1)).toBe(
    'Đã tải văn bản về máy. Lần in này được ghi vào nhật ký truy cập.',
  )
})

test('a PDF is asked for by its form, also of a list that asks for more', async () => {
  const { asked } = answering(200)
  const { wrapper } = await mountPage(PrintList, {
    props: { path: '/prints/units/u1/agenda?organ=CELL', label: 'In chương trình' },
  })
  await press(wrapper, 'In chương trình').trigger('click')
  await press(wrapper, 'PDF: In chương trình').trigger('click')
  await settle()
  expect(asked.mock.calls[0]?.[0]).toBe('/prints/units/u1/agenda?organ=CELL&as=pdf')
})

test('where nothing can be printed there is no menu', async () => {
  const { wrapper } = await openMenu([])
  expect(names(wrapper, 'button')).not.toContain('In')
})

test.each([
  [404, 'Văn bản này không còn in được. Tải lại trang để xem hồ sơ đang ở bước nào.'],
  [422, 'Danh sách quá dài, hoặc ngày không in được. Chọn đơn vị nhỏ hơn hay ngày khác.'],
  [503, 'Chưa lấy được văn bản. Thử lại sau ít phút.'],
])('an answer of %i without a paper says what to do', async (status, sentence) => {
  const { kept } = answering(status)
  const { wrapper, shell } = await mountPage(PrintList, {
    props: { path: '/prints/units/u1/sympathisers', label: 'In danh sách' },
  })
  await press(wrapper, 'In danh sách').trigger('click')
  await press(wrapper, 'Word: In danh sách').trigger('click')
  await settle()
  expect(shell.notices).toEqual([sentence])
  expect(kept).toEqual([])
})
