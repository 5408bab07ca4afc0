import { publishedSchema } from '@ket-nap/subgraph'
import { numberVault } from './personal-numbers/number-vault.ts'
import { membersSubgraph } from './service.ts'

/** What this service publishes of its schema; for `pnpm schema`. Needs no keys. */
export const publishSchema = () =>
  publishedSchema(
    membersSubgraph(
      numberVault(() => {
        throw new Error('the schema is built without keys')
      }),
    ),
  )
