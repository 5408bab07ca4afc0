import { readFileSync } from 'node:fs'
import { Environment } from '@ket-nap/process'
import { Kind, parse, valueFromASTUntyped, type DirectiveNode } from 'graphql'

export interface Configuration {
  host: string
  port: number
  logLevel: string
  /** The composed graph as text; its subgraph addresses are placeholders. */
  supergraph: string
  /** Where each subgraph of the supergraph really answers: name to full URL. */
  subgraphUrls: Record<string, string>
  /** What those who write documents of their own may ask for, as text. */
  ownSchema: string
  viewerKeysUrl: string
  trustedDocumentsFolder: string
}

/**
 * Reads the environment once. A subgraph called `members` takes its base URL from `MEMBERS_URL`,
 * so a further subgraph needs a composed supergraph and a variable, no change here.
 * Throws one sentence that names every variable which is missing or wrong.
 */
export function readConfiguration(values: NodeJS.ProcessEnv): Configuration {
  const environment = new Environment(values)
  const supergraph = readFile(environment, 'SUPERGRAPH_FILE')
  const ownSchema = readFile(environment, 'OWN_DOCUMENTS_SCHEMA_FILE')
  const configuration = {
    host: environment.text('HOST', '127.0.0.1'),
    port: environment.port('PORT'),
    logLevel: environment.text('LOG_LEVEL', 'info'),
    supergraph,
    subgraphUrls: Object.fromEntries(
      listSubgraphs(supergraph).map(name => [
        name,
        `${environment.url(`${name.toUpperCase()}_URL`)}/graphql`,
      ]),
    ),
    ownSchema,
    viewerKeysUrl: environment.url('VIEWER_JWKS_URL'),
    trustedDocumentsFolder: environment.text('TRUSTED_DOCUMENTS_DIR'),
  }
  environment.complete()
  return configuration
}

/** A file's text; nothing while the other faults are collected. */
function readFile(environment: Environment, name: string): string {
  const file = environment.text(name)
  return file === '' ? '' : readFileSync(file, 'utf8')
}

/** The names of the services that a supergraph was composed from. */
function listSubgraphs(supergraph: string): string[] {
  if (supergraph === '') return []
  return parse(supergraph, { noLocation: true }).definitions.flatMap(definition =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? []).flatMap(value => (value.directives ?? []).flatMap(graphName))
      : [],
  )
}

function graphName(directive: DirectiveNode): string[] {
  const name = directive.arguments?.find(argument => argument.name.value === 'name')
  return name ? [String(valueFromASTUntyped(name.value))] : []
}
