import { assertFewTokens, documentLimits } from '@ket-nap/gateway/limits'
import { GraphQLError, Kind, parse, specifiedRules, validate, type GraphQLSchema } from 'graphql'

/** A document that the gateway will be told to trust. */
export interface TrustedDocument {
  /** `organising/UnitPage`, `examples/quynh-phu`: unique, and stays when the text changes. */
  name: string
  text: string
}

/** Why the gateway would refuse a document: one sentence each. */
export function findFaults(schema: GraphQLSchema, { name, text }: TrustedDocument): string[] {
  try {
    assertFewTokens(text)
    const rules = [...specifiedRules, documentLimits]
    return validate(schema, parse(text), rules).map(error => `${name}: ${told(error)}`)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [`${name}: ${told(error)}`]
  }
}

const told = ({ message, locations }: GraphQLError): string =>
  locations?.[0] ? `${message} (line ${locations[0].line})` : message

/** The name of the one operation in a text; undefined if there is none, or several. */
export function nameOfOperation(text: string): string | undefined {
  const operations = parse(text, { noLocation: true }).definitions.filter(
    definition => definition.kind === Kind.OPERATION_DEFINITION,
  )
  return operations.length === 1 ? operations[0]?.name?.value : undefined
}
