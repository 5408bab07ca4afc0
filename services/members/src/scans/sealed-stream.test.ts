import { createSecretKey, randomBytes, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { SealBroken } from '../personal-numbers/envelope.ts'
import { seal, sealedLength, unseal } from './sealed-stream.ts'

const CHUNK = 64 * 1024
const SEALED_CHUNK = CHUNK + 16
const sealing = { id: randomUUID(), key: createSecretKey(randomBytes(32)) }

const whole = (bytes: AsyncIterable<Buffer>) => buffer(Readable.from(bytes))
const parts = (bytes: Buffer, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    ),
  )
const sealed = (plain: Buffer) => whole(seal(sealing, parts(plain, 10_000)))
const opened = (bytes: Buffer, size = 10_007, of = sealing) => whole(unseal(of, parts(bytes, size)))

test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_000])(
  '%i bytes come back as they were, however they are cut on their way',
  async bytes => {
    const plain = randomBytes(bytes)
    const kept = await sealed(plain)
    expect(kept).toHaveLength(sealedLength(bytes))
    for (const size of [1_000, SEALED_CHUNK, 1_000_000]) {
      expect((await opened(kept, size)).equals(plain)).toBe(true)
    }
  },
)

test('the same bytes are never sealed the same', async () => {
  const plain = randomBytes(100)
  expect((await sealed(plain)).equals(await sealed(plain))).toBe(false)
})

test('one bit anywhere keeps it closed', async () => {
  const kept = await sealed(randomBytes(2 * CHUNK + 100))
  for (const at of [0, 1, 8, 100, SEALED_CHUNK + 20, kept.length - 1]) {
    const bent = Buffer.from(kept)
    bent[at] = (bent[at] ?? 0) ^ 1
    await expect(opened(bent)).rejects.toThrow(SealBroken)
  }
})

test('chunks that are cut off, turned round or repeated do not open', async () => {
  const kept = await sealed(randomBytes(3 * CHUNK))
  const head = kept.subarray(0, 8)
  const chunk = (number: number) =>
    kept.subarray(8 + number * SEALED_CHUNK, 8 + (number + 1) * SEALED_CHUNK)
  for (const bent of [
    [head, chunk(0), chunk(1)],
    [head],
    [],
    [head, chunk(1), chunk(0), chunk(2)],
    [head, chunk(0), chunk(1), chunk(1), chunk(2)],
    [head, chunk(0), chunk(2)],
    [kept, randomBytes(50)],
  ]) {
    await expect(opened(Buffer.concat(bent))).rejects.toThrow(SealBroken)
  }
})

test('what was sealed for another scan does not open', async () => {
  const kept = await sealed(randomBytes(100))
  const other = { ...sealing, id: randomUUID() }
  await expect(opened(kept, 1_000, other)).rejects.toThrow(SealBroken)
})
