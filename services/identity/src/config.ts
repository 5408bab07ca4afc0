import { Environment, isLoopback } from '@ket-nap/process'

export interface Config {
  port: number
  host: string
  logLevel: string
  /** Whose word counts about the address a browser calls from: edge, on this machine by default. */
  trustedProxies: string[]
  databaseUrl: string
  /** The one origin that browsers see; the issuer is `${publicUrl}/identity`. */
  publicUrl: string
  /** Where edge listens for services. */
  edgeUrl: string
  clientId: string
  clientSecret: string
  serviceTokenSecret: string
  /** The sign-in page lists invented people and asks for no password. Loopback only. */
  demonstration: boolean
}

/** Throws one sentence that names every setting that is missing or wrong. */
export function readConfig(values: NodeJS.ProcessEnv): Config {
  const environment = new Environment(values)
  const config: Config = {
    port: environment.port('PORT'),
    host: environment.text('HOST', '127.0.0.1'),
    logLevel: environment.text('LOG_LEVEL', 'info'),
    trustedProxies: environment.addresses('TRUSTED_PROXIES', '127.0.0.1,::1'),
    databaseUrl: environment.text('DATABASE_URL'),
    publicUrl: environment.origin('PUBLIC_URL'),
    edgeUrl: environment.url('EDGE_URL'),
    clientId: environment.text('CLIENT_ID'),
    clientSecret: environment.secret('CLIENT_SECRET'),
    serviceTokenSecret: environment.secret('SERVICE_TOKEN_SECRET'),
    demonstration: environment.flag('DEMONSTRATION'),
  }
  if (config.demonstration && !isLoopback(config.host)) {
    environment.refuse('DEMONSTRATION=1 needs a HOST of this machine only (127.0.0.1)')
  }
  environment.complete()
  return config
}
