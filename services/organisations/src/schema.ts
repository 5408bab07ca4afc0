import { subgraphSdl } from '@ket-nap/subgraph'
import { ORGANISATIONS } from './service.ts'

/** The federation SDL of this service, as it is committed in `schema.graphql`. */
export const buildSchemaSdl = (): Promise<string> => subgraphSdl(ORGANISATIONS)
