import { once } from 'node:events'
import { pino } from 'pino'
import { readConfiguration } from './configuration.ts'

const log = pino({ base: { service: 'gateway' }, level: process.env['LOG_LEVEL'] ?? 'info' })

try {
  const configuration = readConfiguration(process.env)
  // Loaded late: a wrong variable is told at once, before half a second of modules.
  const { createGateway } = await import('./gateway.ts')
  const gateway = await createGateway(configuration, log)
  gateway.server.listen(configuration.port, configuration.host)
  await once(gateway.server, 'listening')
  log.info({ subgraphs: Object.keys(configuration.subgraphUrls) }, 'listening')
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  log.info('stopping')
  await gateway.stop()
  process.exit(0)
} catch (error) {
  log.fatal({ fault: error instanceof Error ? error.message : String(error) }, 'cannot start')
  process.exit(1)
}
