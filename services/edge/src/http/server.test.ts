import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHouse, type House } from '../testing/house.ts'

let house: House

beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.stop())

/** Sends an address as it is: `fetch` would tidy it first. */
function ask(path: string): Promise<{ status: number; headers: Headers; body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof ask>>>()
  const { port } = new URL(house.url)
  request({ host: '127.0.0.1', port, path, headers: { accept: 'text/html' } }, async answer => {
    const headers = new Headers(answer.headers as Record<string, string>)
    resolve({ status: answer.statusCode ?? 0, headers, body: await text(answer) })
  })
    .on('error', reject)
    .end()
  return promise
}

test('an address that cannot be read is refused with our headers and none of its words', async () => {
  const read = async (path: string) => {
    const { status, headers, body } = await ask(path)
    const kept = ['x-content-type-options', 'cache-control', 'content-security-policy'].every(
      name => headers.has(name),
    )
    return [path, status, kept, body.includes('secret')]
  }
  for (const path of ['//', '//[secret', '/%zz-secret', '/mfe/%zz-secret/1/x']) {
    expect(await read(path)).toEqual([path, 400, true, false])
  }
  const long = `/mfe/${'secret'.repeat(100)}/1/x`
  expect(await read(long)).toEqual([long, 414, true, false])
})
