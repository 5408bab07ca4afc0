import { press, settle } from '@ket-nap/app-kit/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mountPage } from '../testing/mount-page.ts'
import ConsolePage from './ConsolePage.vue'

const SCHEMA = 'type Query { "Courses that are held." courses: Int }'
const COST = { nodes: 7, limit: 5_000, left: 49_993, renewedIn: 60 }

/** What the page has sent, in its order. */
let sent: { query: string; variables: object; extensions: { costOnly: boolean } }[]
let answer: object

beforeEach(() => {
  sent = []
  answer = { data: {}, extensions: { cost: COST } }
  vi.stubGlobal('fetch', async (url: string, request?: RequestInit) => {
    if (url === '/graphql/schema') return new Response(SCHEMA)
    sent.push(JSON.parse(typeof request?.body === 'string' ? request.body : 'null'))
    return Response.json(answer)
  })
})
afterEach(() => vi.unstubAllGlobals())

const open = () => mountPage(ConsolePage, { answers: {}, role: 'ANALYST' })

test('an example is put into the editor, run, and read as a table', async () => {
  const { wrapper } = await open()
  await press(wrapper, 'ThapMuoi').trigger('click')
  answer = {
    data: { units: [{ name: 'Đảng bộ huyện Tháp Mười', members: 4541 }] },
    extensions: { cost: COST },
  }
  await press(wrapper, 'Chạy').trigger('click')
  await settle()
  const asked = sent.at(-1)
  expect(asked?.query).toContain('query ThapMuoi')
  expect(asked).toMatchObject({ variables: {}, extensions: { costOnly: false } })
  expect(wrapper.findAll('td').map(cell => cell.text())).toEqual([
    'Đảng bộ huyện Tháp Mười',
    '4.541',
  ])
  expect(wrapper.text()).toContain('Chi phí 7 / 5.000 · còn 49.993 trong phút này')
})

test('a refusal is a sentence, and what is missing of an answer is named', async () => {
  const { wrapper } = await open()
  answer = {
    data: { units: null },
    errors: [
      { path: ['units'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'members' } },
      { extensions: { code: 'NEVER_HEARD' } },
    ],
  }
  await press(wrapper, 'Chạy').trigger('click')
  await settle()
  const told = wrapper.get('[role="alert"]').text()
  expect(told).toContain('units: Một ban chưa trả lời, phần này còn thiếu.')
  expect(told).toContain('Không trả lời được (NEVER_HEARD).')
})

test('variables that are no object cannot be sent', async () => {
  const { wrapper } = await open()
  await wrapper.get('textarea').setValue('{"a": ')
  expect(wrapper.text()).toContain('Chưa phải là một đối tượng JSON')
  expect(press(wrapper, 'Chạy').attributes('disabled')).toBeDefined()
  await wrapper.get('textarea').setValue('{"n": 5}')
  await press(wrapper, 'Chạy').trigger('click')
  await settle()
  expect(sent.at(-1)?.variables).toEqual({ n: 5 })
})

test('what would be refused says so before it is run, and how to ask for less', async () => {
  answer = { errors: [{ extensions: { code: 'COST_LIMIT' } }] }
  const { wrapper } = await open()
  await vi.waitFor(() => expect(wrapper.text()).toContain('Giảm first hoặc bớt danh sách'))
  expect(sent.every(({ extensions }) => extensions.costOnly)).toBe(true)
})
