import { expect, test, vi } from 'vitest'
import { Turnstile } from './turnstile.ts'

const limits = { inFlight: 2, inFlightPerSession: 2, waiting: 2, waitMs: 500 }

/** Work that ends when it is told to. */
function work() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { run: vi.fn<() => Promise<void>>(() => promise), end: resolve }
}

test('as many as fit are inside, the next waits and enters when one leaves', async () => {
  const turnstile = new Turnstile(limits)
  const [a, b, c] = [work(), work(), work()]
  const passed = [
    turnstile.pass('1', a.run),
    turnstile.pass('2', b.run),
    turnstile.pass('3', c.run),
  ]
  await Promise.resolve()
  expect([turnstile.inside, turnstile.waiting]).toEqual([2, 1])
  expect(c.run).not.toHaveBeenCalled()
  a.end()
  await vi.waitFor(() => expect(c.run).toHaveBeenCalled())
  b.end()
  c.end()
  await Promise.all(passed)
  expect([turnstile.inside, turnstile.waiting]).toEqual([0, 0])
})

test('when too many wait, the next is refused at once', async () => {
  const turnstile = new Turnstile(limits)
  const held = work()
  const passed = ['1', '2', '3', '4'].map(session => turnstile.pass(session, held.run))
  await expect(turnstile.pass('5', held.run)).rejects.toMatchObject({ code: 'OVERLOADED' })
  held.end()
  await Promise.all(passed)
})

test('whoever waits too long is refused and forgotten', async () => {
  vi.useFakeTimers()
  const turnstile = new Turnstile(limits)
  const held = work()
  const inside = [turnstile.pass('1', held.run), turnstile.pass('2', held.run)]
  const late = turnstile.pass('3', held.run).catch((refusal: unknown) => refusal)
  await vi.advanceTimersByTimeAsync(500)
  expect(await late).toMatchObject({ statusCode: 503, code: 'OVERLOADED' })
  expect(turnstile.waiting).toBe(0)
  vi.useRealTimers()
  held.end()
  await Promise.all(inside)
  expect(turnstile.inside).toBe(0)
})

test('one session waiting for itself does not hold up the others', async () => {
  const turnstile = new Turnstile({ ...limits, inFlightPerSession: 1 })
  const [a, b, c] = [work(), work(), work()]
  const passed = [
    turnstile.pass('busy', a.run),
    turnstile.pass('busy', b.run),
    turnstile.pass('other', c.run),
  ]
  await vi.waitFor(() => expect(c.run).toHaveBeenCalled())
  expect(b.run).not.toHaveBeenCalled()
  for (const { end } of [a, b, c]) end()
  await Promise.all(passed)
})

test('work that fails leaves its place', async () => {
  const turnstile = new Turnstile(limits)
  await expect(turnstile.pass('1', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(turnstile.inside).toBe(0)
})
