import { subgraphSdl } from '@ket-nap/subgraph'
import { numberVault } from './personal-numbers/number-vault.ts'
import { membersSubgraph } from './service.ts'

/** The SDL of the service, as it is committed in `schema.graphql`. Needs no keys and no database. */
export const buildSchemaSdl = (): Promise<string> =>
  subgraphSdl(
    membersSubgraph(
      numberVault(() => {
        throw new Error('the schema is built without keys')
      }),
    ),
  )
