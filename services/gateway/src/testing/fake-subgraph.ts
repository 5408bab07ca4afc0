import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { buildSchema, graphql } from 'graphql'
import { close, listen } from './listen.ts'

export interface Received {
  authorization: string | undefined
  requestId: string | undefined
  query: string
  variables: Record<string, unknown>
}

type Answer = (response: ServerResponse, received: Received) => void

/** What is wrong with a subgraph. Each statement and address in here must never get out. */
export const FAULTS = {
  hangs: () => {},
  answersHtml: response =>
    void response.setHeader('content-type', 'text/html').end('<h1>http://10.1.2.3:5432</h1>'),
  cutsOff: response => void response.destroy(),
  redirects: response => void response.writeHead(307, { location: 'http://10.1.2.3/' }).end(),
  fails: (response, { variables }) =>
    void response.writeHead(500, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        errors: [
          {
            message: `select * from people where number = '${JSON.stringify(variables)}'`,
            extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at /srv/app/x.ts'] },
          },
        ],
      }),
    ),
} satisfies Record<string, Answer>

export interface FakeSubgraph {
  url: string
  received: Received[]
  /** From now on answers so; undefined: as it should. */
  answerWith(answer?: Answer): void
  stop(): Promise<void>
}

interface Design {
  sdl: string
  /** Root fields by name; `_entities` gets the representations. */
  root: Record<string, unknown>
}

const FEDERATION = /* GraphQL */ `
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT
  directive @link(url: String!, import: [String!]) on SCHEMA
  scalar _Any
`

/** A subgraph in a few lines: executes its SDL over plain objects and remembers what it was asked. */
export async function startFakeSubgraph({ sdl, root }: Design): Promise<FakeSubgraph> {
  const schema = buildSchema(sdl + FEDERATION + entities(sdl), { assumeValidSDL: true })
  const received: Received[] = []
  let answer: Answer | undefined

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables = {} } = JSON.parse(await text(request)) as Partial<Received>
    const { authorization, 'x-request-id': requestId } = request.headers
    const asked = { authorization, requestId: requestId?.toString(), query: query ?? '', variables }
    received.push(asked)
    if (answer) return answer(response, asked)
    const result = await graphql({
      schema,
      source: asked.query,
      rootValue: root,
      variableValues: asked.variables,
      contextValue: asked,
    })
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result))
  }

  const server = createServer((request, response) => void handle(request, response))
  return {
    url: `${await listen(server)}/graphql`,
    received,
    answerWith: given => {
      answer = given
    },
    stop: () => close(server),
  }
}

function entities(sdl: string): string {
  const types = [...sdl.matchAll(/type (\w+) @key/g)].map(match => match[1])
  return `
    union _Entity = ${types.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
  `
}
