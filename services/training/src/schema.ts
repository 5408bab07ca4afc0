import { subgraphSdl } from '@ket-nap/subgraph'
import { TRAINING } from './service.ts'

/** The SDL of the service, as it is committed in `schema.graphql`. Needs no database. */
export const buildSchemaSdl = (): Promise<string> => subgraphSdl(TRAINING)
