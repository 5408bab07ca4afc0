import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { GraphQLError } from 'graphql'
import { createRemoteJWKSet, jwtVerify } from 'jose'

/**
 * The gateway that a team would pick first, with what ours does for every request: the viewer token is
 * verified and forwarded, only registered documents run, errors are masked, no introspection.
 */
interface Caller {
  authorization: string
}

const supergraphSdl = withAddresses(readFileSync(need('SUPERGRAPH_FILE'), 'utf8'))
const keys = createRemoteJWKSet(new URL(need('VIEWER_JWKS_URL')))
const hashOf = (document: string) => createHash('sha256').update(document).digest('hex')
const verified = new Map<string, number>()
const registered = hashOf(need('DOCUMENT'))

class Forwarding extends RemoteGraphQLDataSource<Caller> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Caller>['willSendRequest']>>[0]) {
    request.http?.headers.set('authorization', context.authorization ?? '')
  }
}

const server = new ApolloServer<Caller>({
  gateway: new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) => new Forwarding({ url: url ?? '' }),
  }),
  introspection: false,
  persistedQueries: false,
  nodeEnv: 'production',
  includeStacktraceInErrorResponses: false,
  formatError: ({ extensions }) => ({
    message: 'refused',
    extensions: { code: extensions?.['code'] ?? '' },
  }),
})

await startStandaloneServer(server, {
  listen: { port: Number(need('PORT')), host: '127.0.0.1' },
  context: async ({ req }) => {
    const authorization = req.headers.authorization ?? ''
    await verifyOnce(authorization.replace('Bearer ', ''))
    if (hashOf(queryOf(req)) !== registered) throw new GraphQLError('not registered')
    return { authorization }
  },
})

/** A verified token is remembered for its minute, as ours does. */
async function verifyOnce(token: string): Promise<void> {
  if ((verified.get(token) ?? 0) > Date.now()) return
  const { payload } = await jwtVerify(token, keys, {
    algorithms: ['ES256'],
    typ: 'viewer+jwt',
    audience: 'subgraphs',
    issuer: 'edge',
  })
  verified.set(token, (payload.exp ?? 0) * 1_000)
}

/** The standalone server has parsed the body by then. */
function queryOf(request: object): string {
  const body: unknown = Reflect.get(request, 'body')
  const query: unknown = typeof body === 'object' && body ? Reflect.get(body, 'query') : ''
  return typeof query === 'string' ? query : ''
}

function withAddresses(sdl: string): string {
  return sdl.replaceAll(/name: "(\w+)", url: "[^"]*"/g, (_, name: string) => {
    return `name: "${name}", url: "${need(`${name.toUpperCase()}_URL`)}/graphql"`
  })
}

function need(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing`)
  return value
}
