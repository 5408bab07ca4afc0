import { literalEnum } from '@ket-nap/subgraph/graphql'

/** What a code is called: in the documentation, and by the office. */
export interface Term {
  readonly en: string
  readonly vi: string
}

export type Terms<Code extends string = string> = Readonly<Record<Code, Term>>

export const codesOf = <Code extends string>(terms: Terms<Code>): Code[] =>
  Object.keys(terms) as Code[]

/** The terms as a GraphQL enum, described by both names. */
export function termEnum<Code extends string>(
  name: string,
  description: string,
  terms: Terms<Code>,
): Record<Code, Code> {
  const described = codesOf(terms).map(code => [code, `${terms[code].en} (${terms[code].vi}).`])
  return literalEnum(name, description, Object.fromEntries(described) as Record<Code, string>)
}
