import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { checkPublicPort, findFreePort, createPortFinder, parsePort } from './ports.ts'

test.each(['127.0.0.1', '::1'])(
  'a port in use on %s is refused with another proposed',
  async host => {
    const port = await findFreePort()
    const other = createServer()
    await new Promise<void>(resolve => other.listen(port, host, resolve))
    await expect(checkPublicPort(port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
    )
    await new Promise(resolve => other.close(resolve))
    await checkPublicPort(port, '127.0.0.1')
  },
)

test('an address that this machine does not have is refused', async () => {
  await expect(checkPublicPort(await findFreePort(), '192.0.2.1')).rejects.toThrow('no address')
})

test.each(['', 'abc', '0', '70000', '80.5'])('"%s" is no port', text => {
  expect(() => parsePort(text)).toThrow('PORT must be a number from 1 to 65535')
})

test('every part gets a port of its own', async () => {
  const next = createPortFinder()
  const ports = await Promise.all(Array.from({ length: 20 }, next))
  expect(new Set(ports).size).toBe(20)
})
