import { field, names, press, settle } from '@ket-nap/app-kit/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { unitAnswer } from '../testing/answers.ts'
import { mountPage } from '../testing/mount-page.ts'
import PostsPage from './PostsPage.vue'

const HOLDER = 'Lê Hữu Phúc'
const INVITE = `Mời đăng nhập: ${HOLDER}`
const LINK = {
  link: 'https://ket-nap.example/identity/enrol/abc',
  until: '2026-11-21T03:15:00Z',
  renews: false,
}
const RENEWAL = 'Người này đã có tài khoản; đường dẫn cho phép đặt lại mật khẩu'

const post = (state: string) => ({
  __typename: 'Post',
  id: `p-${state}`,
  holderId: 'h-1',
  holderName: HOLDER,
  role: 'CELL_SECRETARY',
  from: '2026-01-01',
  until: null,
  state,
  proposedBy: 'import',
  approvedBy: 'import',
  actions: [],
  revision: 1,
  unit: unitAnswer(),
})
const answers = {
  OrganisingPosts: {
    data: {
      grantableRoles: ['CELL_SECRETARY', 'ORGANISING'],
      posts: {
        edges: [{ node: post('IN_FORCE') }, { node: post('ENDED') }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
  },
}
const open = (role: 'ADMINISTRATOR' | 'ORGANISING', demonstration = false) =>
  mountPage(PostsPage, { answers, role, session: { demonstration } })

function edgeAnswering(status: number, body: unknown) {
  const edge = vi.fn<typeof fetch>(async () => Response.json(body, { status }))
  vi.stubGlobal('fetch', edge)
  return edge
}

async function invite() {
  const page = await open('ADMINISTRATOR')
  await press(page.wrapper, INVITE).trigger('click')
  await settle()
  await page.wrapper.find('form').trigger('submit')
  await settle()
  return page
}

afterEach(() => vi.unstubAllGlobals())

test('an administrator is offered it for posts in force, and nobody else', async () => {
  const administrator = await open('ADMINISTRATOR')
  expect(names(administrator.wrapper, 'button').filter(name => name === INVITE)).toHaveLength(1)
  administrator.wrapper.unmount()
  const organiser = await open('ORGANISING')
  expect(names(organiser.wrapper, 'button')).not.toContain(INVITE)
})

test('in the demonstration, where nobody needs an account, it is not offered', async () => {
  const { wrapper } = await open('ADMINISTRATOR', true)
  expect(names(wrapper, 'button')).not.toContain(INVITE)
})

test('the link is shown this once, with the last moment at which it works', async () => {
  const edge = edgeAnswering(201, LINK)
  const { wrapper, text } = await invite()
  expect(edge.mock.calls[0]?.[1]?.body).toBe('{"holderId":"h-1"}')
  const link = field(wrapper, 'Đường dẫn')
  expect(link.element).toHaveProperty('value', LINK.link)
  expect(link.attributes('readonly')).toBeDefined()
  expect(text()).toContain('Dùng được một lần, đến 21/11/2026 10:15')
  expect(text()).toContain(`Giao đường dẫn này cho ${HOLDER}`)
  expect(text()).not.toContain(RENEWAL)
})

test('whoever has an account gets a link to a new password, and the page says what it does', async () => {
  edgeAnswering(201, { ...LINK, renews: true })
  const { wrapper, text } = await invite()
  expect(text()).toContain(`${RENEWAL} và kết thúc mọi phiên đang mở.`)
  expect(field(wrapper, 'Đường dẫn').element).toHaveProperty('value', LINK.link)
})

test('before the link is made the dialog speaks of both cases', async () => {
  const page = await open('ADMINISTRATOR')
  await press(page.wrapper, INVITE).trigger('click')
  await settle()
  expect(page.text()).toContain('chưa có tài khoản thì tự tạo')
  expect(page.text()).toContain('đã có thì đặt lại mật khẩu')
})

test('the link is copied, or stands selected where the browser does not copy', async () => {
  edgeAnswering(201, LINK)
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  const { wrapper, text } = await invite()
  await press(wrapper, 'Chép đường dẫn').trigger('click')
  await settle()
  expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK.link)
  expect(text()).toContain('Đã chép đường dẫn.')

  writeText.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
  await press(wrapper, 'Chép đường dẫn').trigger('click')
  await settle()
  expect(text()).toContain('bấm Ctrl+C để chép')
})

test.each([
  ['NOT_ADMINISTRATOR', 403, 'Chỉ quản trị hệ thống ở cấp bao trùm'],
  ['HOLDER_UNKNOWN', 404, `Không thấy ${HOLDER} giữ chức danh nào`],
  ['HOLDER_HAS_ACCOUNT', 409, `${HOLDER} đã có tài khoản đăng nhập.`],
  ['ISSUER_ELSEWHERE', 409, 'không tạo ở đây'],
])('%s is said in words, and there is no link', async (code, status, words) => {
  edgeAnswering(status, { code })
  const { wrapper, text } = await invite()
  expect(text()).toContain('Chưa thực hiện được')
  expect(text()).toContain(words)
  expect(wrapper.findAll('dialog input')).toHaveLength(0)
})

test('without a connection it says so and keeps the dialog open', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const { wrapper, text } = await invite()
  expect(text()).toContain('Không kết nối được máy chủ')
  expect(wrapper.find('dialog').exists()).toBe(true)
})
