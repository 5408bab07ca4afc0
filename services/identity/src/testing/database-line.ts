import { connect, createServer, type Socket } from 'node:net'

/** A line to the database that a test can cut, silence and mend. */
export interface DatabaseLine {
  url: string
  /** Nobody listens any more; what was connected is cut. */
  cut: () => Promise<void>
  /** Connections are accepted and nothing is ever answered. */
  silence: () => void
  mend: () => Promise<void>
}

export async function layLine(databaseUrl: string): Promise<DatabaseLine> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let silent = false
  const server = createServer(socket => {
    open.add(socket.on('error', () => {}).on('close', () => open.delete(socket)))
    if (silent) return
    const onward = connect(Number(target.port), target.hostname).on('error', () => socket.destroy())
    socket.pipe(onward).pipe(socket)
    socket.on('close', () => onward.destroy())
  })
  const listen = (port: number) =>
    new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  const { port } = address
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return {
    url: url.href,
    cut: () =>
      new Promise(resolve => {
        if (!server.listening) return resolve()
        server.close(() => resolve())
        hangUp()
      }),
    silence: () => {
      silent = true
      hangUp()
    },
    mend: async () => {
      silent = false
      hangUp()
      if (!server.listening) await listen(port)
    },
  }
}
