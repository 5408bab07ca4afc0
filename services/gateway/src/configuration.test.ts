import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'
import { composeTestGraph } from './testing/stand.ts'

let folder: string
let environment: Record<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'configuration-'))
  const supergraph = join(folder, 'supergraph.graphql')
  await writeFile(supergraph, composeTestGraph())
  environment = {
    PORT: '4000',
    SUPERGRAPH_FILE: supergraph,
    OWN_DOCUMENTS_SCHEMA_FILE: supergraph,
    ORGANISATIONS_URL: 'http://127.0.0.1:4001',
    MEMBERS_URL: 'http://members.internal/base/',
    VIEWER_JWKS_URL: 'http://127.0.0.1:8080/.well-known/viewer-jwks.json',
    TRUSTED_DOCUMENTS_DIR: folder,
  }
})
afterAll(() => rm(folder, { recursive: true }))

test('every subgraph of the supergraph takes its address from a variable of its name', () => {
  expect(readConfiguration(environment).subgraphUrls).toEqual({
    organisations: 'http://127.0.0.1:4001/graphql',
    members: 'http://members.internal/base/graphql',
  })
})

describe('a start is refused, by name, for', () => {
  test.each([
    'PORT',
    'SUPERGRAPH_FILE',
    'OWN_DOCUMENTS_SCHEMA_FILE',
    'ORGANISATIONS_URL',
    'MEMBERS_URL',
    'VIEWER_JWKS_URL',
    'TRUSTED_DOCUMENTS_DIR',
  ])('a missing %s', variable => {
    expect(() => readConfiguration({ ...environment, [variable]: undefined })).toThrow(
      `${variable} is missing`,
    )
  })

  test.each([
    ['PORT', '65536', 'PORT is no port'],
    ['PORT', 'http', 'PORT is no port'],
    ['MEMBERS_URL', 'members:4002', 'MEMBERS_URL is no URL'],
    ['VIEWER_JWKS_URL', '/keys', 'VIEWER_JWKS_URL is no URL'],
  ])('%s = %s', (variable, value, message) => {
    expect(() => readConfiguration({ ...environment, [variable]: value })).toThrow(message)
  })
})

test('everything missing is named at once', () => {
  const { SUPERGRAPH_FILE } = environment
  expect(() => readConfiguration({})).toThrow(
    'Settings: SUPERGRAPH_FILE is missing; OWN_DOCUMENTS_SCHEMA_FILE is missing; PORT is missing; VIEWER_JWKS_URL is missing; TRUSTED_DOCUMENTS_DIR is missing.',
  )
  expect(() => readConfiguration({ SUPERGRAPH_FILE })).toThrow(
    'Settings: OWN_DOCUMENTS_SCHEMA_FILE is missing; PORT is missing; MEMBERS_URL is missing; ORGANISATIONS_URL is missing; VIEWER_JWKS_URL is missing; TRUSTED_DOCUMENTS_DIR is missing.',
  )
})
