import { GraphQLError } from 'graphql'
import type { Received } from './fake-subgraph.ts'

const HEAD = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
`

const UNITS = ['u1', 'u2', 'u3'].map(id => ({ id, name: `Chi bộ ${id}` }))

const unit = (id: string) => ({
  __typename: 'Unit',
  ...UNITS.find(candidate => candidate.id === id),
  id,
  tags: ['a', null],
  parent: () => unit('u1'),
  children: () => UNITS.map(child => unit(child.id)),
  ancestors: () => [unit('u1')],
})

const connect = (nodes: readonly unknown[]) => ({ edges: nodes.map(node => ({ node })) })

export const ORGANISATIONS = {
  sdl: /* GraphQL */ `
    ${HEAD}
    type Query {
      unit(id: ID!): Unit
      units(first: Int = 20, paging: Paging): UnitConnection
      unitByNumber(number: String!): Unit
    }
    type Mutation {
      foundUnit(input: FoundUnitInput!): FoundUnitPayload
    }
    input Paging {
      first: Int!
      after: String
    }
    input FoundUnitInput {
      name: String!
      size: Int
      tags: [TagInput!]
    }
    input TagInput {
      kind: UnitKind!
    }
    enum UnitKind {
      CELL
      BASE
    }
    type FoundUnitPayload {
      unit: Unit
    }
    type Unit @key(fields: "id") {
      id: ID!
      name: String!
      tags: [String]!
      parent: Unit
      ancestors: [Unit!]!
      children(first: Int = 20): UnitConnection!
    }
    type UnitConnection {
      edges: [UnitEdge!]!
    }
    type UnitEdge {
      node: Unit!
    }
  `,
  root: {
    unit: ({ id }: { id: string }) => unit(id),
    units: () => connect(UNITS.map(({ id }) => unit(id))),
    unitByNumber: ({ number }: { number: string }) => {
      throw new GraphQLError(`select 1 from units where number = '${number}'`, {
        extensions: {
          code: 'BAD_USER_INPUT',
          reason: 'WRONG_LENGTH',
          inputPath: ['number'],
          value: number,
        },
      })
    },
    foundUnit: ({ input }: { input: { name: string } }) => ({ unit: unit(input.name) }),
    _entities: ({ representations }: { representations: { id: string }[] }) =>
      representations.map(({ id }) => unit(id)),
  },
}

const membersOf = (id: string) => ({
  __typename: 'Unit',
  id,
  memberCount: 7,
  members: () => connect([{ id: `${id}-m1`, name: 'Trần Thị Bưởi', unit: { id } }]),
})

export const MEMBERS = {
  sdl: /* GraphQL */ `
    ${HEAD}
    type Query {
      viewer: Viewer
      member(id: ID!): Member
    }
    type Viewer {
      authorization: String!
    }
    type Unit @key(fields: "id") {
      id: ID!
      memberCount: Int
      members(first: Int = 20): MemberConnection
    }
    type MemberConnection {
      edges: [MemberEdge!]!
    }
    type MemberEdge {
      node: Member!
    }
    type Member @key(fields: "id") {
      id: ID!
      name: String!
      unit: Unit
    }
  `,
  root: {
    viewer: (_: unknown, { authorization }: Received) => ({ authorization }),
    member: ({ id }: { id: string }) => ({ id, name: 'Trần Thị Bưởi', unit: { id: 'u2' } }),
    _entities: ({ representations }: { representations: { id: string }[] }) =>
      representations.map(({ id }) => membersOf(id)),
  },
}
