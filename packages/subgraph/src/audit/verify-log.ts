import { verifyCommand } from './verify-command.ts'

// The process that verifies the log of one service: ends with 1 when a place is bad, with 2 when it cannot tell.
try {
  const { lines, isWhole } = await verifyCommand(process.argv.slice(2), process.env)
  for (const line of lines) process.stdout.write(`${line}\n`)
  process.exitCode = isWhole ? 0 : 1
} catch (error) {
  const reason = error instanceof Error ? error.message : 'the log cannot be read'
  process.stderr.write(`${reason}\n`)
  process.exitCode = 2
}
