import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { statusOf } from './refusal.ts'
import type { ViewerTokens } from './viewer-token.ts'

interface Parts {
  tokens: ViewerTokens
  ownSchema: string
}

/** The paths that exist; everything else is not found, whatever Hive would make of it. */
export function routes(graphql: RequestListener, { tokens, ownSchema }: Parts): RequestListener {
  async function answerSchema(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict = await tokens.verify(request.headers.authorization ?? null)
    if (!verdict.ok) say(response, statusOf(verdict.code), verdict.code)
    else if (!verdict.viewer.writesDocuments) say(response, 403, 'FORBIDDEN')
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(ownSchema)
  }

  return (request, response) => {
    switch (request.url?.split('?', 1)[0]) {
      case '/graphql':
      case '/metrics':
        graphql(request, response)
        return
      case '/schema':
        void answerSchema(request, response)
        return
      case '/health':
        say(response, 200, 'up')
        return
      case '/ready':
        void tokens
          .keysAreKnown()
          .then(known =>
            say(response, known ? 200 : 503, known ? 'ready' : 'waiting for viewer keys'),
          )
        return
      default:
        say(response, 404, 'not found')
    }
  }
}

function say(response: ServerResponse, code: number, status: string): void {
  response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify({ status }))
}
