import { Directive, Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../connection.ts'

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
@Directive('@shareable')
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether rows follow.' })
  hasNextPage!: boolean
  @Field(() => Boolean, { description: 'Whether rows precede.' })
  hasPreviousPage!: boolean
  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row; `after` of the next page.',
  })
  endCursor?: string | null
}

type NodeClass<Node> = new () => Node

/**
 * The Relay connection and edge classes of a node class, named after it; `@shareable` where several services
 * list the same.
 */
export function connectionTypes<Node extends object>(
  name: string,
  node: () => NodeClass<Node>,
  directives: readonly '@shareable'[] = [],
) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list.` })
  class Edge {
    @Field(node, { description: 'The row.' })
    node!: Node
    @Field(() => String, { description: 'Opaque place of the row in this list.' })
    cursor!: string
  }

  // graphql's own resolver calls `totalCount` only when it is asked for.
  @ObjectType(`${name}Connection`, { description: `A page of ${name}.`, simpleResolvers: true })
  class Connection implements Page<Node> {
    @Field(() => [Edge], { description: 'The rows of the page.' })
    edges!: Edge[]
    @Field(() => PageInfoType, { description: 'Where the page stands.' })
    pageInfo!: PageInfoType
    @Field(() => Int, {
      description: 'Rows of the whole list, capped at 1,001; counted only when asked.',
    })
    totalCount!: number | (() => Promise<number>)
  }
  for (const directive of directives) {
    Directive(directive)(Edge)
    Directive(directive)(Connection)
  }
  return { Edge, Connection }
}
