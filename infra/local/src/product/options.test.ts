import { expect, test } from 'vitest'
import { readStartOptions } from './options.ts'

test('by default the demonstration starts on port 8080 of this machine', () => {
  expect(readStartOptions([], {})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:8080',
    demonstration: true,
    timings: false,
  })
})

test('PORT, PUBLIC_URL and the flags are heeded', () => {
  const env = { PORT: '9000', PUBLIC_URL: 'https://ket-nap.example/' }
  expect(readStartOptions(['--no-demonstration', '--timings'], env)).toMatchObject({
    port: 9000,
    publicUrl: 'https://ket-nap.example',
    demonstration: false,
    timings: true,
  })
  expect(readStartOptions([], { DEMONSTRATION: '0' }).demonstration).toBe(false)
})

test('the demonstration is refused on any other address than loopback', () => {
  expect(() => readStartOptions([], { HOST: '0.0.0.0' })).toThrow('Start with --no-demonstration')
  expect(readStartOptions(['--no-demonstration'], { HOST: '0.0.0.0' }).host).toBe('0.0.0.0')
  expect(readStartOptions([], { HOST: 'localhost' }).host).toBe('127.0.0.1')
})

test('a switch that is neither on nor off is refused', () => {
  expect(() => readStartOptions([], { DEMONSTRATION: 'no' })).toThrow('must be 1 or 0, not "no"')
})

test('an unknown flag is answered with the known ones', () => {
  expect(() => readStartOptions(['--demo'], {})).toThrow('Known: --no-demonstration, --timings.')
})
