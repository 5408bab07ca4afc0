import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { typenameTransform } from './typename-transform.ts'

const API_SCHEMA = fileURLToPath(new URL('../../../services/gateway/api.graphql', import.meta.url))

/**
 * Typed documents of one app, and the hashes by which the gateway will trust them. Made against the
 * public schema of the graph; `GRAPHQL_SCHEMA` names another for a trial.
 */
export function codegenConfig(): CodegenConfig {
  return {
    schema: process.env.GRAPHQL_SCHEMA ?? API_SCHEMA,
    documents: ['src/**/*.{ts,vue}', '!src/gql/**', '!src/**/*.test.ts'],
    ignoreNoDocuments: true,
    importExtension: '.ts',
    generates: {
      'src/gql/': {
        preset: 'client',
        // urql adds __typename to what it sends; the trusted text must have asked for it too.
        documentTransforms: [typenameTransform],
        presetConfig: {
          fragmentMasking: { unmaskFunctionName: 'readFragment' },
          persistedDocuments: {
            mode: 'embedHashInDocument',
            hashPropertyName: 'hash',
            // By a function of ours: the preset's own would put `sha256:` in front.
            hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex'),
          },
        },
        config: {
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { ID: 'string', LocalDate: 'string', DateTime: 'string' },
        },
      },
    },
  }
}
