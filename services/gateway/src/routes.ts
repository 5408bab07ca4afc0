import type { RequestListener, ServerResponse } from 'node:http'
import type { ViewerTokens } from './viewer-token.ts'

/** The paths that exist; everything else is not found, whatever Hive would make of it. */
export function routes(graphql: RequestListener, tokens: ViewerTokens): RequestListener {
  return (request, response) => {
    switch (request.url?.split('?', 1)[0]) {
      case '/graphql':
      case '/metrics':
        graphql(request, response)
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
