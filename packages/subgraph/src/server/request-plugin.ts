import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server'
import type { MikroORM } from '@mikro-orm/postgresql'
import { GraphQLError } from 'graphql'
import { assertMayAsk } from '../access/enforcement.ts'
import { allPolicies } from './schema.ts'
import type { Context } from '../context.ts'
import type { SubgraphDefinition } from '../definition.ts'
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
  /** Called after a mutation was committed. */
  committed(): void
}

/**
 * One transaction for each operation: limits and roles are checked first, then it is opened with the
 * viewer's scope, and it is closed before the answer leaves. A mutation that failed anywhere leaves nothing.
 */
export function requestPlugin<Database, Loaders>(
  options: RequestPluginOptions<Database, Loaders>,
): ApolloServerPlugin<RequestContext<Database, Loaders>> {
  const policies = allPolicies(options.definition.policies)
  return {
    async requestDidStart() {
      let work: ScopedWork<Database, Loaders> | undefined
      return {
        async didResolveOperation(request) {
          const { operation } = request
          if (!operation) return
          assertWithinLimits(request.document, request.request.variables ?? {})
          assertMayAsk(
            { schema: request.schema, policies },
            {
              document: request.document,
              operation,
              variables: request.request.variables ?? {},
            },
            request.contextValue.viewer,
          )
          work = await openScopedWork(
            options.orm,
            request.contextValue.viewer,
            options.definition.loaders,
          )
          Object.assign(request.contextValue, work.context)
        },
        async willSendResponse(request) {
          if (!work) return
          const open = work
          work = undefined
          await close(open, request, options)
        },
      }
    },
  }
}

type Request = GraphQLRequestContext<{ viewer: Context['viewer'] }>

async function close<Database, Loaders>(
  work: ScopedWork<Database, Loaders>,
  request: Pick<Request, 'response' | 'operation' | 'errors'>,
  { logger, committed }: RequestPluginOptions<Database, Loaders>,
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
