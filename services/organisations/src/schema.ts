import { publishedSchema } from '@ket-nap/subgraph'
import { ORGANISATIONS } from './service.ts'

/** What this service publishes of its schema; for `pnpm schema`. */
export const publishSchema = () => publishedSchema(ORGANISATIONS)
