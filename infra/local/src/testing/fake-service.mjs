// Stands in for every service of the product in tests; copied to services/<name>/src/main.ts.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const behaviour = existsSync('behaviour.json')
  ? JSON.parse(readFileSync('behaviour.json', 'utf8'))
  : {}

console.log(JSON.stringify({ msg: 'starting', env: Object.keys(process.env).toSorted() }))
if (behaviour.failsToStart) {
  console.error(JSON.stringify({ level: 60, msg: behaviour.failsToStart }))
  process.exit(1)
}
if (behaviour.ignoresSigterm) {
  process.on('SIGTERM', () => {})
  spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"])
}

/** @type {Record<string, object>} */
const answers = {
  '/environment': process.env,
  '/internal/first-administrator': {
    url: 'http://localhost/enrol/x',
    expiresAt: '2099-01-01T00:00:00Z',
  },
}

createServer((request, response) => {
  if (request.url === '/crash') {
    console.log(JSON.stringify({ msg: 'about to crash' }))
    process.exit(3)
  }
  response.end(JSON.stringify(answers[String(request.url)] ?? {}))
}).listen(Number(process.env.PORT), process.env.HOST)
