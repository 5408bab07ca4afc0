import { literalEnum } from '@ket-nap/subgraph/graphql'

/** What a code is called: in the documentation, and by the office. */
export interface Term {
  readonly en: string
  readonly vi: string
}

export type Terms<Code extends string = string> = Readonly<Record<Code, Term>>

export const codesOf = <Code extends string>(terms: Terms<Code>): Code[] =>
  Object.keys(terms).filter((code): code is Code => code in terms)

/** The terms as a GraphQL enum, described by both names. */
export function termEnum<Code extends string>(
  name: string,
  description: string,
  terms: Terms<Code>,
): Readonly<Record<string, string>> {
  const described = codesOf(terms).map(
    code => [code, `${terms[code].en} (${terms[code].vi}).`] as const,
  )
  return literalEnum<string>(name, description, Object.fromEntries(described))
}
