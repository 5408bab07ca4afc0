import { GraphQLError } from 'graphql'

/** Nobody is opened while the access log cannot be told outside: fail closed on audit (security §5.2). */
export class AuditStopped extends GraphQLError {
  readonly statusCode = 503

  constructor() {
    super('Files stay closed until the access log is kept again.', {
      extensions: { code: 'AUDIT_STOPPED' },
    })
  }
}
