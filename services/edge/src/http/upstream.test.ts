import { afterEach, beforeEach, expect, test } from 'vitest'
import { startFakeService, type FakeService } from '../testing/fake-service.ts'
import { Upstream } from './upstream.ts'

const settings = { connections: 2, answerMs: 60_000, answerBytes: 100 }
const request = { method: 'GET', path: '/', headers: {} } as const

let service: FakeService
let upstream: Upstream

beforeEach(async () => {
  service = await startFakeService((_, response) => response.end('hello'))
  upstream = new Upstream(service.url, settings)
})
afterEach(async () => {
  await upstream.close()
  await service.close()
})

test('an answer is read whole', async () => {
  const { status, body } = await upstream.ask({ ...request, signal: new AbortController().signal })
  expect([status, body.toString()]).toEqual([200, 'hello'])
})

test('nobody goes on working for a browser that has left', async () => {
  const leaving = new AbortController()
  const left = new Promise<void>(resolve => {
    service.answer = (_, response) => {
      response.once('close', resolve)
      leaving.abort()
    }
  })
  await expect(upstream.ask({ ...request, signal: leaving.signal })).rejects.toMatchObject({
    fault: 'UNREACHABLE',
  })
  await left
})

test('an answer that is too long is not read to its end', async () => {
  const cut = new Promise<void>(resolve => {
    service.answer = (_, response) => {
      response.once('close', resolve)
      response.write('x'.repeat(101))
    }
  })
  const { signal } = new AbortController()
  await expect(upstream.ask({ ...request, signal })).rejects.toMatchObject({ fault: 'TOO_LONG' })
  await cut
})

test('a redirect is an answer like any other and not followed', async () => {
  service.answer = (_, response) => response.writeHead(302, { location: `${service.url}/x` }).end()
  const { status } = await upstream.ask({ ...request, signal: new AbortController().signal })
  expect([status, service.received.length]).toEqual([302, 1])
})
