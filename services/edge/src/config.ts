import { createPublicKey, type KeyObject } from 'node:crypto'
import { Environment, isLoopback } from '@ket-nap/process'

export interface Config {
  port: number
  host: string
  logLevel: string
  /** Whose word counts about the address a browser calls from; nobody's by default. */
  trustedProxies: string[]
  databaseUrl: string
  /** The one origin that browsers see. */
  publicUrl: string
  issuerUrl: string
  identityUrl: string
  gatewayUrl: string
  organisationsUrl: string
  membersUrl: string
  clientId: string
  clientSecret: string
  serviceTokenSecret: string
  /** Where the published apps and their signed list lie. */
  appsFolder: string
  /** Verifies the signature of the list of apps. */
  appsKey: KeyObject
  demonstration: boolean
}

/** Throws one sentence that names every setting that is missing or wrong. */
export function readConfig(values: NodeJS.ProcessEnv): Config {
  const environment = new Environment(values)
  const config = {
    port: environment.port('PORT'),
    host: environment.text('HOST', '127.0.0.1'),
    logLevel: environment.text('LOG_LEVEL', 'info'),
    trustedProxies: environment.addresses('TRUSTED_PROXIES'),
    databaseUrl: environment.text('DATABASE_URL'),
    publicUrl: environment.origin('PUBLIC_URL'),
    issuerUrl: environment.url('ISSUER_URL'),
    identityUrl: environment.url('IDENTITY_URL'),
    gatewayUrl: environment.url('GATEWAY_URL'),
    organisationsUrl: environment.url('ORGANISATIONS_URL'),
    membersUrl: environment.url('MEMBERS_URL'),
    clientId: environment.text('CLIENT_ID'),
    clientSecret: environment.secret('CLIENT_SECRET'),
    serviceTokenSecret: environment.secret('SERVICE_TOKEN_SECRET'),
    appsFolder: environment.text('APPS_DIR'),
    demonstration: environment.flag('DEMONSTRATION'),
  }
  const appsKey = readKey(environment)
  if (config.demonstration && !isLoopback(config.host)) {
    environment.refuse('DEMONSTRATION=1 needs a HOST of this machine only (127.0.0.1)')
  }
  if (config.demonstration && config.trustedProxies.length > 0) {
    environment.refuse('DEMONSTRATION=1 goes with no TRUSTED_PROXIES: others would be let in')
  }
  if (!isSecure(config.publicUrl) && !isLoopback(URL.parse(config.publicUrl)?.hostname ?? '')) {
    environment.refuse('PUBLIC_URL must be https, except on this machine only')
  }
  environment.complete()
  return { ...config, appsKey }
}

/** Whether accounts are those of our own identity, not of an issuer that the customer has. */
export function hasOwnIssuer({ issuerUrl, publicUrl }: Config): boolean {
  return issuerUrl === `${publicUrl}/identity`
}

/** Whether browsers reach us by TLS; without it only a loopback address is served. */
export function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:')
}

function readKey(environment: Environment): KeyObject {
  const key = environment.json('APPS_PUBLIC_KEY')
  try {
    return createPublicKey({ key, format: 'jwk' })
  } catch {
    environment.refuse('APPS_PUBLIC_KEY is no public key (JWK)')
    return createPublicKey({ key: NO_KEY, format: 'jwk' })
  }
}

/** Stands in while the other faults are collected; `complete` throws before anybody uses it. */
const NO_KEY = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
