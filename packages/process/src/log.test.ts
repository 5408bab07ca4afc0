import { Writable } from 'node:stream'
import type * as realPino from 'pino'
import { expect, test, vi } from 'vitest'
import { createLog } from './log.ts'

vi.mock('pino', async original => {
  const real = await original<typeof realPino>()
  return { ...real, pino: (settings: object) => real.pino(settings, written) }
})

const lines: string[] = []
const written = new Writable({
  write: (line, _, done) => {
    lines.push(String(line))
    done()
  },
})

class Away extends Error {}

test('a fault is logged by kind, code, place and cause, never by what it quotes', () => {
  const log = createLog('example', 'info')
  const row = Object.assign(new Error('invalid input syntax for type uuid: "079012345678"'), {
    code: '22P02',
    detail: 'Failing row contains (Nguyễn Văn Thử).',
    where: 'unnamed portal parameter $1 = 079012345678',
  })
  log.error({ err: new Away('asked for Nguyễn Văn Thử', { cause: row }) }, 'fault')

  const [line = ''] = lines
  expect(line).not.toMatch(/079012345678|Thử/)
  expect(JSON.parse(line)).toMatchObject({
    name: 'example',
    msg: 'fault',
    err: { type: 'Away', cause: { type: 'Error', code: '22P02' } },
  })
  expect(JSON.parse(line).err.at[0]).toContain('log.test.ts')
})
