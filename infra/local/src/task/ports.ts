import { createServer } from 'node:net'
import { Refusal } from './refusal.ts'

/** A loopback port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Every call gives another free port, though the ones before are not taken yet. */
export function createPortFinder(): () => Promise<number> {
  const given = new Set<number>()
  return async () => {
    let port = await findFreePort()
    while (given.has(port)) port = await findFreePort()
    given.add(port)
    return port
  }
}

/** Throws a Refusal when the public port cannot be opened. */
export async function checkPublicPort(port: number, host: string): Promise<void> {
  for (const address of host === '127.0.0.1' ? [host, '::1'] : [host]) {
    const code = await tryPort(port, address)
    if (code === 'EADDRINUSE') {
      throw new Refusal(
        `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
      )
    }
    if (code === 'EACCES') {
      throw new Refusal(`This account may not open port ${port}. Choose one above 1023 with PORT.`)
    }
    if (code === 'EADDRNOTAVAIL' && address === host) {
      throw new Refusal(`This machine has no address ${host}; see the variable HOST.`)
    }
  }
}

/** Reads a port as the variable PORT gives it. */
export function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Refusal(`PORT must be a number from 1 to 65535, not "${text}".`)
}

/** The error's code, null when the port could be opened. */
async function tryPort(port: number, host: string): Promise<string | null> {
  const server = createServer()
  return await new Promise(resolve => {
    server.once('error', error => resolve('code' in error ? String(error.code) : error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}
