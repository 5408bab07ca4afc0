import { mkdirSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFreePort } from '../task/ports.ts'
import { Progress } from '../task/progress.ts'
import type { FakeProduct } from '../testing/fake-product.ts'
import { makeFakeProduct } from '../testing/fake-product.ts'
import { importDemonstration, isDemonstrationPrepared } from './demonstration.ts'

let product: FakeProduct
let server: Server
let address: string
let received: string[]
let refused: string | null

beforeEach(async () => {
  product = makeFakeProduct([])
  received = []
  refused = null
  server = createServer((request, response) => {
    const path = request.url ?? ''
    request.resume()
    if (path === '/events/pending') {
      response.end('{"members":0}')
      return
    }
    received.push(path)
    response.writeHead(path === refused ? 500 : 200).end('{"rows":1}')
  })
  const port = await findFreePort()
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${port}`
  mkdirSync(product.places.demonstration)
  for (const table of ['units', 'posts', 'people']) {
    writeFileSync(join(product.places.demonstration, `${table}.csv`), 'key\n1\n')
  }
  writeFileSync(product.places.demonstrationState, '{"today":"2026-11-21"}')
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  product.remove()
})

async function importOnce(): Promise<void> {
  await importDemonstration({
    places: product.places,
    services: { organisations: address, members: address, training: address },
    serviceTokenSecret: 'a secret of sufficient length for the test',
    progress: new Progress(new PassThrough()),
  })
}

test('the demonstration is brought in once', async () => {
  await importOnce()
  await importOnce()
  expect(received).toEqual(['/imports/units', '/imports/posts', '/imports/people'])
})

test('an interrupted import goes on where it stopped, with the same files', async () => {
  refused = '/imports/posts'
  await expect(importOnce()).rejects.toThrow('/imports/posts answers 500')
  expect(isDemonstrationPrepared(product.places)).toBe(true)
  refused = null
  received = []
  await importOnce()
  expect(received).toEqual(['/imports/posts', '/imports/people'])
})
