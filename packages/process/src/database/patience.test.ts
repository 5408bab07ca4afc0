import { createServer } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { openDatabase } from './database.ts'
import { isNotUpYet, onceUp } from './patience.ts'

const warn = vi.fn<(details: unknown, message?: string) => void>()

afterEach(() => void warn.mockReset())

const refused = () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })

test('it is tried until it works, and said once that one waits', async () => {
  let tries = 0
  const work = async () => {
    tries += 1
    if (tries < 4) throw refused()
    return 'up'
  }
  expect(await onceUp(work, { warn })).toBe('up')
  expect([tries, warn.mock.calls.length]).toEqual([4, 1])
})

test('another fault is not waited for', async () => {
  await expect(onceUp(() => Promise.reject(new Error('syntax')), { warn })).rejects.toThrow(
    'syntax',
  )
  expect(warn).not.toHaveBeenCalled()
})

test('what the driver says of a server that is away, silent or gone is recognised', async () => {
  const mute = createServer(() => {}).listen(0, '127.0.0.1')
  const cutting = createServer(socket => void socket.end()).listen(0, '127.0.0.1')
  const portOf = (server: ReturnType<typeof createServer>) => {
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  }
  for (const port of [1, portOf(mute), portOf(cutting)]) {
    const database = openDatabase(`postgres://nobody@127.0.0.1:${port}/nothing`, { warn })
    const fault: unknown = await database.query('select').catch((error: unknown) => error)
    expect([port, isNotUpYet(fault)]).toEqual([port, true])
    await database.end()
  }
  mute.close()
  cutting.close()
})

test('a bad statement and a thrown word are no sign of that', () => {
  expect(isNotUpYet(Object.assign(new Error('Connection terminated'), { code: '42601' }))).toBe(
    false,
  )
  expect(isNotUpYet('ECONNREFUSED')).toBe(false)
})
