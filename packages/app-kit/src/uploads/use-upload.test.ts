import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { fakeUploads } from '../testing/fake-uploads.ts'
import { useUpload } from './use-upload.ts'

const PATH = '/scans?kind=CV'
const FILE = new File(['a scan'], 'Nguyễn Văn Mẫu.pdf')

let edge: ReturnType<typeof fakeUploads>
beforeEach(() => (edge = fakeUploads()))
afterEach(() => vi.unstubAllGlobals())

const uploading = () => effectScope().run(useUpload) ?? useUpload()

test('the bytes leave as a command of this page, without the name of the file', async () => {
  const { upload, progress } = uploading()
  const uploaded = upload(PATH, FILE)
  const [request] = edge.requests
  expect(request).toMatchObject({ method: 'POST', path: PATH, body: FILE })
  expect(request?.headers).toMatchObject({
    'x-ket-nap': '1',
    'content-type': 'application/octet-stream',
  })
  expect(JSON.stringify([request?.path, request?.headers])).not.toContain('Mẫu')
  request?.advance(3, 6)
  expect(progress.value).toBe(0.5)
  request?.answer(201, { id: 's1' })
  expect(await uploaded).toEqual({ ok: true, id: 's1' })
  expect(progress.value).toBeNull()
})

test('a no of the server is an objection, as those of the graph', async () => {
  const { upload, error } = uploading()
  const uploaded = upload(PATH, FILE)
  const objections = [{ code: 'SCAN_TOO_LARGE', path: ['file'], params: { most: 20 } }]
  edge.requests[0]?.answer(413, { objections })
  expect(await uploaded).toEqual({
    ok: false,
    objections: [
      {
        code: 'SCAN_TOO_LARGE',
        path: [],
        params: [{ name: 'most', value: '20' }],
        clearableBy: [],
      },
    ],
  })
  expect(error.value).toBeNull()
})

test('what was stopped is no problem', async () => {
  const { upload, stop, error } = uploading()
  const uploaded = upload(PATH, FILE)
  stop()
  expect(await uploaded).toBeNull()
  expect(error.value).toBeNull()
})

test.each([
  [null, 'away'],
  [503, 'away'],
  [500, 'fault'],
])(
  'an answer %s is a problem, and the same file goes again under the same key',
  async (status, kind) => {
    const { upload, error } = uploading()
    const first = upload(PATH, FILE)
    if (status === null) edge.requests[0]?.breakOff()
    else edge.requests[0]?.answer(status, null)
    expect(await first).toBeNull()
    expect(error.value).toMatchObject({ kind })
    const second = upload(PATH, FILE)
    edge.requests[1]?.answer(201, { id: 's1' })
    await second
    const third = upload(PATH, FILE)
    edge.requests[2]?.answer(201, { id: 's2' })
    await third
    const [one, two, three] = edge.requests.map(({ headers }) => headers['idempotency-key'])
    expect(two).toBe(one)
    expect(three).not.toBe(one)
  },
)
