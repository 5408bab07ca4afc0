import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FakeProduct } from '../testing/fake-product.ts'
import { makeFakeProduct } from '../testing/fake-product.ts'
import { ensureSecrets } from './secrets.ts'
import type { Product, ServiceName } from './services.ts'
import { servicePlan } from './services.ts'

let fake: FakeProduct
let product: Product

beforeEach(() => {
  fake = makeFakeProduct()
  product = {
    places: fake.places,
    secrets: ensureSecrets(fake.places, false),
    ports: {
      postgres: 1,
      organisations: 2,
      members: 3,
      training: 4,
      gateway: 5,
      identity: 6,
      edge: 8080,
    },
    publicUrl: 'http://localhost:8080',
    host: '127.0.0.1',
    demonstration: true,
  }
})

afterEach(() => fake.remove())

const environmentOf = (name: ServiceName) => servicePlan(product, name).command.env

test('a subgraph has its three roles, the keys of the viewer and the services to tell', () => {
  const { passwords, serviceTokenSecret } = product.secrets
  expect(environmentOf('members')).toMatchObject({
    PORT: '3',
    HOST: '127.0.0.1',
    DATABASE_URL: `postgres://members_app:${passwords.members_app}@127.0.0.1:1/members`,
    DATABASE_WORKER_URL: `postgres://members_worker:${passwords.members_worker}@127.0.0.1:1/members`,
    DATABASE_OWNER_URL: `postgres://members_owner:${passwords.members_owner}@127.0.0.1:1/members`,
    VIEWER_JWKS_URL: 'http://127.0.0.1:8080/.well-known/viewer-jwks.json',
    SERVICE_TOKEN_SECRET: serviceTokenSecret,
    EVENT_CONSUMERS: 'training=http://127.0.0.1:4',
    FIELD_KEY_FILE: fake.places.fieldKey,
    AUDIT_KEY_FILE: fake.places.auditKey,
    AUDIT_HEAD_DIR: fake.places.auditHeads,
    AUDIT_REFUSE_AFTER_HOURS: 'never',
    SCAN_DIR: fake.places.scans,
  })
  expect(environmentOf('organisations').EVENT_CONSUMERS).toBe(
    'members=http://127.0.0.1:3,training=http://127.0.0.1:4,edge=http://127.0.0.1:8080',
  )
  expect(environmentOf('training').FIELD_KEY_FILE).toBeUndefined()
})

test('the gateway has the composed graph and no secret at all', () => {
  const env = environmentOf('gateway')
  expect(env).toMatchObject({
    SUPERGRAPH_FILE: `${fake.places.root}/services/gateway/supergraph.graphql`,
    ORGANISATIONS_URL: 'http://127.0.0.1:2',
    MEMBERS_URL: 'http://127.0.0.1:3',
    TRAINING_URL: 'http://127.0.0.1:4',
    TRUSTED_DOCUMENTS_DIR: fake.places.trustedDocuments,
  })
  const { serviceTokenSecret, clientSecret, passwords } = product.secrets
  const secrets = [serviceTokenSecret, clientSecret, ...Object.values(passwords)]
  expect(secrets.filter(secret => JSON.stringify(env).includes(secret))).toEqual([])
})

test('edge and identity share the client and use their own database', () => {
  const [edge, identity] = [environmentOf('edge'), environmentOf('identity')]
  expect(edge.CLIENT_SECRET).toBe(identity.CLIENT_SECRET)
  expect(edge).toMatchObject({
    PUBLIC_URL: 'http://localhost:8080',
    ISSUER_URL: 'http://localhost:8080/identity',
    IDENTITY_URL: 'http://127.0.0.1:6',
    GATEWAY_URL: 'http://127.0.0.1:5',
    APPS_DIR: fake.places.apps,
    DEMONSTRATION: '1',
  })
  expect(identity).toMatchObject({ EDGE_URL: 'http://127.0.0.1:8080', DEMONSTRATION: '1' })
  expect(edge.DATABASE_URL).toContain('edge_owner:')
  expect(identity.DATABASE_URL).toContain('identity_owner:')
})

test('edge learns the public half of the publisher’s key only', () => {
  const key = JSON.parse(environmentOf('edge').APPS_PUBLIC_KEY ?? '')
  expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256' })
  expect(key).not.toHaveProperty('d')
})

test('only edge listens elsewhere when that is asked for', () => {
  product = { ...product, host: '0.0.0.0' }
  expect(environmentOf('edge').HOST).toBe('0.0.0.0')
  expect(environmentOf('members').HOST).toBe('127.0.0.1')
})

test('nothing of the launcher’s own environment leaks into a service', () => {
  process.env.SOME_TOKEN = 'private'
  expect(environmentOf('edge')).not.toHaveProperty('SOME_TOKEN')
  delete process.env.SOME_TOKEN
})
