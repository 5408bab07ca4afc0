import type { Context as SubgraphContext } from '@ket-nap/subgraph'
import type { Database } from './database.ts'
import type { Loaders } from './loaders.ts'

/** What every resolver of this service gets. */
export type Context = SubgraphContext<Database, Loaders>
