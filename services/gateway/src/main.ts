import { once } from 'node:events'
import { createLog, runProcess } from '@ket-nap/process'
import { readConfiguration } from './configuration.ts'

await runProcess('gateway', async settings => {
  const configuration = readConfiguration(settings)
  const log = createLog('gateway', configuration.logLevel)
  // Loaded late: a wrong variable is told at once, before half a second of modules.
  const { createGateway } = await import('./gateway.ts')
  const { server, stop } = await createGateway(configuration, log)
  server.listen(configuration.port, configuration.host)
  await once(server, 'listening')
  log.info({ subgraphs: Object.keys(configuration.subgraphUrls) }, 'listening')
  return { log, prepared: Promise.resolve(), stop }
})
