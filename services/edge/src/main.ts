import { readConfig } from './config.ts'
import { startService } from './service.ts'

const STOP_MS = 6_000

async function main(): Promise<void> {
  const { app, prepared } = await startService(readConfig(process.env))
  const stop = async () => {
    app.log.info('stopping')
    setTimeout(() => process.exit(1), STOP_MS).unref()
    await app.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  await prepared
}

main().catch((fault: unknown) => {
  const reason = fault instanceof Error ? fault.message : 'unknown fault'
  process.stderr.write(
    `${JSON.stringify({ level: 60, name: 'edge', msg: `cannot start: ${reason}` })}\n`,
  )
  process.exit(1)
})
