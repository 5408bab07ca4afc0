import { readFileSync } from 'node:fs'
import { Kind, parse, valueFromASTUntyped, type DirectiveNode } from 'graphql'

export interface Configuration {
  host: string
  port: number
  logLevel: string
  /** The composed graph as text; its subgraph addresses are placeholders. */
  supergraph: string
  /** Where each subgraph of the supergraph really answers: name to full URL. */
  subgraphUrls: Record<string, string>
  viewerKeysUrl: string
  trustedDocumentsFolder: string
}

type Environment = Record<string, string | undefined>

/**
 * Reads the environment once. A subgraph called `members` takes its base URL from `MEMBERS_URL`,
 * so a further subgraph needs a composed supergraph and a variable, no change here.
 * Throws an Error that names the variable which is missing or wrong.
 */
export function readConfiguration(environment: Environment): Configuration {
  const supergraph = readFileSync(required(environment, 'SUPERGRAPH_FILE'), 'utf8')
  const subgraphUrls = Object.fromEntries(
    listSubgraphs(supergraph).map(name => [name, subgraphUrl(environment, name)]),
  )
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    port: port(environment),
    logLevel: environment['LOG_LEVEL'] ?? 'info',
    supergraph,
    subgraphUrls,
    viewerKeysUrl: url(environment, 'VIEWER_JWKS_URL'),
    trustedDocumentsFolder: required(environment, 'TRUSTED_DOCUMENTS_DIR'),
  }
}

/** The names of the services that a supergraph was composed from. */
function listSubgraphs(supergraph: string): string[] {
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

function subgraphUrl(environment: Environment, name: string): string {
  return `${url(environment, `${name.toUpperCase()}_URL`).replace(/\/$/, '')}/graphql`
}

function url(environment: Environment, variable: string): string {
  const text = required(environment, variable)
  if (!/^https?:/.test(text) || !URL.canParse(text)) throw new Error(`${variable} is not a URL`)
  return text
}

function port(environment: Environment): number {
  const text = required(environment, 'PORT')
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Error('PORT is not a port number')
  }
  return number
}

function required(environment: Environment, variable: string): string {
  const text = environment[variable]
  if (!text) throw new Error(`${variable} is missing`)
  return text
}
