import type { Context as AnyContext, WorkContext } from '@ket-nap/subgraph'
import type { Database } from './database.ts'
import type { Loaders } from './loaders.ts'

export type Context = AnyContext<Database, Loaders>
export type Work = WorkContext<Database>
