import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContext,
  GraphQLResponse,
} from '@apollo/server'
import type { MikroORM } from '@mikro-orm/postgresql'
import { GraphQLError } from 'graphql'
import { assertMayAsk } from '../access/enforcement.ts'
import type { HeadNews } from '../audit/head-watch.ts'
import { allPolicies } from './schema.ts'
import type { Context } from '../context.ts'
import type { SubgraphDefinition } from '../definition.ts'
import { objectionCounter, type Meters, type OperationKind } from '../metrics/meters.ts'
import { openScopedWork, type ScopedWork } from '../transaction/scoped.ts'
import { assertWithinLimits } from './limits.ts'
import { describe } from './errors.ts'
import type { Logger } from './logging.ts'

/** Before the operation is known a request is only its viewer; the rest is filled in when it may run. */
export type RequestContext<Database, Loaders> = Pick<Context<Database, Loaders>, 'viewer'> &
  Partial<Context<Database, Loaders>>

export interface RequestPluginOptions<Database, Loaders> {
  definition: SubgraphDefinition<Database, Loaders>
  orm: MikroORM
  logger: Logger
  meters: Meters
  /** Called after a mutation was committed. */
  committed(): void
  heads?: () => HeadNews
}

/**
 * One transaction for each operation: limits and roles are checked first, then it is opened with the
 * viewer's scope, and it is closed before the answer leaves. A mutation that failed anywhere leaves nothing.
 */
export function requestPlugin<Database, Loaders>(
  options: RequestPluginOptions<Database, Loaders>,
): ApolloServerPlugin<RequestContext<Database, Loaders>> {
  const { definition, meters } = options
  const { loaders } = definition
  const policies = allPolicies(definition.policies)
  const objected = objectionCounter(meters)
  return {
    async requestDidStart() {
      let work: ScopedWork<Database, Loaders> | undefined
      const measured = meters.operations.startTimer()
      return {
        async didResolveOperation(request) {
          const { schema, document, operation } = request
          if (!operation) return
          const { viewer } = request.contextValue
          const variables = request.request.variables ?? {}
          assertWithinLimits(document, variables)
          assertMayAsk({ schema, policies }, { document, operation, variables }, viewer)
          work = await openScopedWork(options.orm, viewer, {
            loaders,
            objected,
            ...(options.heads ? { heads: options.heads() } : {}),
          })
          Object.assign(request.contextValue, work.context)
        },
        async willSendResponse(request) {
          const open = work
          work = undefined
          if (open) await close(open, request, options)
          measured({ kind: kindOf(request), outcome: outcomeOf(request) })
        },
      }
    },
  }
}

const kindOf = ({ operation, request }: Pick<Request, 'operation' | 'request'>): OperationKind => {
  if (operation?.operation === 'mutation') return 'mutation'
  return request.variables?.['representations'] ? 'entities' : 'query'
}

const outcomeOf = ({ response: { body } }: GraphQLRequestContext<BaseContext>) =>
  body?.kind === 'single' && body.singleResult.errors ? 'errors' : 'answered'

type Request = GraphQLRequestContext<{ viewer: Context['viewer'] }>

async function close<Database, Loaders>(
  work: ScopedWork<Database, Loaders>,
  request: Pick<Request, 'response' | 'operation' | 'errors'>,
  { logger, meters, committed }: RequestPluginOptions<Database, Loaders>,
): Promise<void> {
  const isMutation = request.operation?.operation === 'mutation'
  if (isMutation && (request.errors?.length ?? 0) > 0) {
    await work.rollback()
    return
  }
  try {
    await work.commit()
    if (isMutation) committed()
  } catch (error) {
    logger.error({ err: describe(error) }, 'a transaction could not be committed')
    meters.errors.inc({ code: 'INTERNAL_SERVER_ERROR' })
    request.response.body = FAILED_COMMIT
  }
}

const FAILED_COMMIT: GraphQLResponse['body'] = {
  kind: 'single',
  singleResult: {
    data: null,
    errors: [
      new GraphQLError('The service failed.', {
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }).toJSON(),
    ],
  },
}
