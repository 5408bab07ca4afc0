import type { ApolloServer } from '@apollo/server'
import type { ViewerVerifier } from '../access/tokens.ts'
import type { HeadNews } from '../audit/head-watch.ts'
import type { Pools, SubgraphDefinition } from '../definition.ts'
import type { Meters } from '../metrics/meters.ts'
import type { StoredFigures } from '../metrics/stored-figures.ts'
import type { Relay } from '../messages/relay.ts'
import type { Logger } from './logging.ts'
import type { RequestContext } from './request-plugin.ts'

/** What the endpoints of a subgraph are made of. */
export interface HttpParts<Database, Loaders> {
  definition: SubgraphDefinition<Database, Loaders>
  apollo: ApolloServer<RequestContext<Database, Loaders>>
  verifyViewer: ViewerVerifier
  pools: Pools
  serviceTokenSecret: string
  meters: Meters
  figures: StoredFigures
  logger: Logger
  isReady: () => Promise<boolean>
  relay: Pick<Relay, 'nudge' | 'pending'>
  heads?: () => HeadNews
}
