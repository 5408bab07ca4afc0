import { afterEach, expect, test, vi } from 'vitest'
import { useInvitation } from './use-invitation.ts'

const HOLDER = '0190b5a0-0000-7000-8000-0000000000b1'
const LINK = {
  link: 'https://ket-nap.example/enrol/abc',
  until: '2026-11-21T03:15:00Z',
  renews: false,
}

afterEach(() => vi.unstubAllGlobals())

function edgeAnswering(status: number, body: unknown) {
  const headers = { 'x-request-id': 'req-7' }
  const edge = vi.fn<typeof fetch>(async () => Response.json(body, { status, headers }))
  vi.stubGlobal('fetch', edge)
  return edge
}

async function inviteWith(status: number, body: unknown) {
  edgeAnswering(status, body)
  const inviting = useInvitation()
  await inviting.invite(HOLDER)
  return inviting
}

test('the link is asked for as a command of this page, and comes with its last moment', async () => {
  const edge = edgeAnswering(201, LINK)
  const { invite, invitation, refusal, error } = useInvitation()
  await invite(HOLDER)
  expect(edge).toHaveBeenCalledExactlyOnceWith(
    '/enrolments',
    expect.objectContaining({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-ket-nap': '1' },
      body: JSON.stringify({ holderId: HOLDER }),
    }),
  )
  expect(invitation.value).toEqual(LINK)
  expect([refusal.value, error.value]).toEqual([null, null])
})

test.each([
  [403, 'NOT_ADMINISTRATOR'],
  [404, 'HOLDER_UNKNOWN'],
  [409, 'HOLDER_HAS_ACCOUNT'],
  [409, 'ISSUER_ELSEWHERE'],
])('%d %s is an expected no, not an error', async (status, code) => {
  const { invitation, refusal, error } = await inviteWith(status, { code })
  expect([invitation.value, refusal.value, error.value]).toEqual([null, code, null])
})

test.each([
  ['a no that is not known', 403, { code: 'CROSS_ORIGIN' }, 'fault'],
  ['a link without its last moment', 201, { ...LINK, until: 'soon' }, 'fault'],
  ['a link that does not say what for', 201, { ...LINK, renews: 'no' }, 'fault'],
  ['a fault', 500, { code: 'FAULT' }, 'fault'],
  ['nobody behind the proxy', 503, 'no JSON of ours', 'away'],
])('%s is a problem with a number to quote', async (_what, status, body, kind) => {
  const { invitation, refusal, error } = await inviteWith(status, body)
  expect([invitation.value, refusal.value]).toEqual([null, null])
  expect(error.value).toEqual({ kind, departments: [], requestId: 'req-7' })
})

test('without a connection the server is away; asked again it may answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const { invite, invitation, error, sending } = useInvitation()
  await invite(HOLDER)
  expect(error.value).toEqual({ kind: 'away', departments: [], requestId: null })
  expect(sending.value).toBe(false)
  edgeAnswering(201, LINK)
  await invite(HOLDER)
  expect(invitation.value).toEqual(LINK)
  expect(error.value).toBeNull()
})
