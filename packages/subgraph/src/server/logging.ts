import { pino, type Logger } from 'pino'

export type { Logger }

/** JSON logs. Nothing of a request but its id is ever logged; redaction is the second line. */
export function createLogger(service: string): Logger {
  return pino({
    name: service,
    level: process.env['LOG_LEVEL'] ?? 'info',
    redact: {
      paths: [
        '*.authorization',
        '*.cookie',
        'headers',
        'req.headers',
        'variables',
        '*.variables',
        'query',
        'sql',
        'parameters',
        'err.detail',
        'err.query',
        'err.where',
        'err.parameters',
      ],
      remove: true,
    },
  })
}
