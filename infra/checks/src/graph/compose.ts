import { composeServices } from '@theguild/federation-composition'
import { buildSchema, parse, printSchema } from 'graphql'

export interface Subgraph {
  name: string
  sdl: string
}

export interface Composition {
  /** For the gateway. The addresses in it are placeholders; the gateway gets the real ones. */
  supergraph: string
  /** For everybody who asks: types and descriptions, nothing of the federation. */
  api: string
}

export type Composed =
  | { ok: true; composition: Composition }
  | { ok: false; problems: readonly string[] }

/** The same subgraphs give the same text, in whatever order they come. */
export function compose(subgraphs: readonly Subgraph[]): Composed {
  const result = composeServices(
    subgraphs
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
  )
  if (result.errors) return { ok: false, problems: result.errors.map(({ message }) => message) }
  const api = printSchema(buildSchema(result.publicSdl))
  return { ok: true, composition: { supergraph: result.supergraphSdl, api: `${api}\n` } }
}
