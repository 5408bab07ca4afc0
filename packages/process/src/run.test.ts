import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const RUN = fileURLToPath(new URL('run.ts', import.meta.url))

/** Runs a service whose parts are given as JavaScript. */
function run(parts: string): ChildProcess {
  const source = `
    import { runProcess } from '${RUN}'
    const say = word => process.stdout.write(word + '\\n')
    await runProcess('example', async settings => {
      const stays = setInterval(() => {}, 1_000)
      const stop = async () => clearInterval(stays)
      const running = { log: { info: say }, prepared: Promise.resolve(), stop }
      return { ...running, ...(await (${parts})(settings, say)) }
    })`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function outcomeOf(child: ChildProcess) {
  const [output, errors, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ])
  return { output, errors, code }
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s stops it in good order', async signal => {
  const child = run(`async (_, say) => {
    setTimeout(() => process.kill(process.pid, '${signal}'), 50)
    return { stop: async () => say('let go') }
  }`)
  expect(await outcomeOf(child)).toEqual({ output: 'stopping\nlet go\n', errors: '', code: 0 })
})

test('it stops in good order while it still waits for what it needs', async () => {
  const child = run(`async (_, say) => {
    let fail
    const prepared = new Promise((_, reject) => { fail = reject })
    setTimeout(() => process.kill(process.pid, 'SIGTERM'), 50)
    return { prepared, stop: async () => fail(new Error('nothing to wait for any more')) }
  }`)
  expect(await outcomeOf(child)).toEqual({ output: 'stopping\n', errors: '', code: 0 })
})

test.each([
  ['a start that fails', `async () => { throw new Error('PORT is missing') }`],
  [
    'a service that can never work',
    `async () => ({ prepared: Promise.reject(new Error('PORT is missing')) })`,
  ],
])('%s is one line that says why, and code 1', async (_, parts) => {
  const { output, errors, code } = await outcomeOf(run(parts))
  expect([output, code]).toEqual(['', 1])
  expect(errors.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(errors)).toEqual({
    level: 60,
    name: 'example',
    msg: 'cannot run: PORT is missing',
  })
})
