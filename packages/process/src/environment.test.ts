import { expect, test } from 'vitest'
import { Environment, isLoopback } from './environment.ts'

const faultsOf = (environment: Environment): string => {
  try {
    environment.complete()
    return ''
  } catch (fault) {
    return fault instanceof Error ? fault.message : ''
  }
}

test('what is set is read, and what is empty counts as not set', () => {
  const environment = new Environment({ PORT: '0', URL: 'http://x/base/', NAME: '', ON: '1' })
  expect(environment.port('PORT')).toBe(0)
  expect(environment.url('URL')).toBe('http://x/base')
  expect(environment.text('NAME', 'fallback')).toBe('fallback')
  expect([environment.flag('ON'), environment.flag('OFF')]).toEqual([true, false])
  expect(faultsOf(environment)).toBe('')
})

test('everything missing or wrong is named in one sentence', () => {
  const environment = new Environment({ PORT: '65536', URL: 'members:4002', ON: 'yes' })
  environment.port('PORT')
  environment.url('URL')
  environment.url('OTHER_URL')
  environment.flag('ON')
  environment.text('NAME')
  environment.refuse('KEY is no key')
  expect(faultsOf(environment)).toBe(
    'Settings: PORT is no port; URL is no URL; OTHER_URL is missing; ON must be 0 or 1; NAME is missing; KEY is no key.',
  )
})

test('an origin is an origin and nothing more, a secret is long', () => {
  const origin = (text: string) => {
    const environment = new Environment({ PUBLIC_URL: text })
    return faultsOf(environment) || environment.origin('PUBLIC_URL') + faultsOf(environment)
  }
  expect(origin('https://ketnap.example/')).toBe('https://ketnap.example')
  expect(origin('http://localhost:8080')).toBe('http://localhost:8080')
  for (const text of [
    'https://ketnap.example/base',
    'https://ketnap.example:443',
    'https://KetNap.example',
  ]) {
    expect(origin(text)).toContain('PUBLIC_URL is no origin')
  }
  const environment = new Environment({ SHORT: 'x'.repeat(31), LONG: 'x'.repeat(32) })
  expect([environment.secret('SHORT'), environment.secret('LONG')]).toHaveLength(2)
  environment.secret('NONE')
  expect(faultsOf(environment)).toBe(
    'Settings: SHORT is shorter than 32 characters; NONE is missing.',
  )
})

test('addresses and networks are told from names and other text', () => {
  const listOf = (text: string) => {
    const environment = new Environment({ PROXIES: text })
    return faultsOf(environment) || environment.addresses('PROXIES')
  }
  const good = ['10.0.0.7', '10.1.0.0/16', '::1', 'fd00::/8']
  expect(listOf(good.join(', '))).toEqual(good)
  expect(listOf('')).toEqual([])
  expect(new Environment({}).addresses('PROXIES', '::1')).toEqual(['::1'])
  for (const bad of [
    'proxy.example',
    '10.0.0',
    '10.0.0.0/33',
    '10.0.0.0/x',
    '::/129',
    '1.1.1.1/8/8',
    '*',
  ]) {
    const environment = new Environment({ PROXIES: `10.0.0.7,${bad}` })
    environment.addresses('PROXIES')
    expect([bad, faultsOf(environment)]).toEqual([
      bad,
      'Settings: PROXIES is no list of addresses.',
    ])
  }
})

test('what is no JSON object is an empty one', () => {
  const environment = new Environment({ A: '{"kty":"EC"}', B: '[1', C: 'null' })
  expect([environment.json('A'), environment.json('B'), environment.json('C')]).toEqual([
    { kty: 'EC' },
    {},
    {},
  ])
})

test('this machine is known by its addresses', () => {
  expect(['127.0.0.1', '::1', '[::1]', 'localhost'].every(isLoopback)).toBe(true)
  expect(['0.0.0.0', '::', '192.168.1.10', 'office.example', ''].some(isLoopback)).toBe(false)
})
