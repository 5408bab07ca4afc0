import { errorAt, field, names, press, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import PostsPage from './PostsPage.vue'

const UNIT = {
  __typename: 'Unit',
  id: 'u1',
  name: 'Chi bộ thôn 3',
  foundedOn: '2025-07-01',
  closedOn: null,
}
const post = (id: string, more: Record<string, unknown>) => ({
  __typename: 'Post',
  id,
  holderId: `h-${id}`,
  holderName: 'Lê Hữu Phúc',
  role: 'CELL_SECRETARY',
  from: '2026-01-01',
  until: null,
  state: 'IN_FORCE',
  proposedBy: 'Bùi Minh Châu',
  approvedBy: 'Đặng Hữu Lâm',
  actions: [],
  revision: 7,
  unit: UNIT,
  ...more,
})
const WAITING = post('1', {
  state: 'PROPOSED',
  approvedBy: null,
  actions: ['APPROVE', 'REFUSE'],
})
const GRANTABLE: readonly string[] = ['CELL_SECRETARY', 'ORGANISING']
const posts = (...nodes: unknown[]) => ({
  OrganisingPosts: {
    data: {
      grantableRoles: GRANTABLE,
      posts: {
        edges: nodes.map(node => ({ node })),
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
  },
})
const payload = (command: string, ...objections: unknown[]) => ({
  data: { [command]: { post: null, objections } },
})
const objection = (code: string, name: string) => ({
  __typename: 'Objection',
  code,
  path: ['input', name],
  params: [],
  clearableBy: [],
  source: 'the auditor holds nothing else',
})
const submit = async (page: Awaited<ReturnType<typeof mountPage>>) => {
  await page.wrapper.find('form').trigger('submit')
  await settle()
}

test('only the actions that the server allows are offered', async () => {
  const answers = posts(WAITING, post('2', {}))
  answers.OrganisingPosts.data.grantableRoles = []
  const { wrapper } = await mountPage(PostsPage, { answers, role: 'AUDITOR' })
  expect(names(wrapper, 'tbody button')).toEqual([
    'Phê duyệt chức danh của Lê Hữu Phúc',
    'Không phê duyệt chức danh của Lê Hữu Phúc',
  ])
  expect(names(wrapper, 'button')).not.toContain('Đề xuất chức danh')
})

test('an approval names the revision that was looked at, and the list is asked again', async () => {
  const answers = { ...posts(WAITING), OrganisingApprovePost: payload('approvePost') }
  const page = await mountPage(PostsPage, { answers, role: 'ADMINISTRATOR' })
  await press(page.wrapper, 'Phê duyệt chức danh của Lê Hữu Phúc').trigger('click')
  await settle()
  await submit(page)
  const input = { postId: '1', expectedRevision: 7 }
  expect(page.asked('OrganisingApprovePost')[0]?.variables.input).toMatchObject(input)
  expect(page.shell.notices).toEqual(['Đã phê duyệt chức danh của Lê Hữu Phúc.'])
  expect(page.asked('OrganisingPosts').length).toBeGreaterThan(1)
})

test('who proposed cannot approve, and is told so in words', async () => {
  const answers = {
    ...posts(WAITING),
    OrganisingApprovePost: payload('approvePost', objection('PROPOSER_DECIDES', 'postId')),
  }
  const page = await mountPage(PostsPage, { answers })
  await press(page.wrapper, 'Phê duyệt chức danh của Lê Hữu Phúc').trigger('click')
  await settle()
  await submit(page)
  expect(page.text()).toContain('Người đề xuất không tự phê duyệt; cần người thứ hai.')
  expect(page.text()).not.toContain('the auditor')
  expect(page.shell.notices).toEqual([])
})

test('a post ends after its last day, with a reason in one line', async () => {
  const answers = {
    ...posts(post('3', { actions: ['END'] })),
    OrganisingEndPost: payload('endPost'),
  }
  const page = await mountPage(PostsPage, { answers })
  await press(page.wrapper, 'Kết thúc chức danh của Lê Hữu Phúc').trigger('click')
  await settle()
  await submit(page)
  expect(errorAt(page.wrapper, 'Lý do')).toBe('Ghi lý do')

  await field(page.wrapper, 'Ngày cuối giữ chức danh').setValue('30/11/2026')
  await field(page.wrapper, 'Lý do').setValue('Chuyển công tác\ntheo quyết định')
  await submit(page)
  expect(page.asked('OrganisingEndPost')[0]?.variables.input).toMatchObject({
    until: '2026-12-01',
    reason: 'Chuyển công tác theo quyết định',
  })
})

test('a proposal needs holder, role, unit and first day; an organiser offers no administrator', async () => {
  const page = await mountPage(PostsPage, { answers: posts() })
  await press(page.wrapper, 'Đề xuất chức danh').trigger('click')
  await settle()
  await submit(page)
  expect(errorAt(page.wrapper, 'Họ và tên')).toBe('Ghi họ và tên người giữ chức danh')
  expect(names(page.wrapper, 'option')).toContain('Bí thư chi bộ')
  expect(names(page.wrapper, 'option')).not.toContain('Quản trị hệ thống')
})

test('the state in the URL narrows the list', async () => {
  const { asked } = await mountPage(PostsPage, { answers: posts(), path: '/?state=PROPOSED' })
  expect(asked('OrganisingPosts')[0]?.variables).toMatchObject({ states: ['PROPOSED'] })
})
