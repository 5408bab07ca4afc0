import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import {
  connectionTypes,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
  registerRole,
} from '@ket-nap/subgraph/graphql'
import type { PostRow } from './post.entity.ts'
import type { PostAction, PostState } from './post.workflow.ts'

export const PostStateEnum = literalEnum<PostState>('PostState', 'Where a post stands today.', {
  PROPOSED: 'Waits for a second person.',
  IN_FORCE: 'Granted, and not ended yet; may begin on a later day.',
  REFUSED: 'Refused by the second person.',
  ENDED: 'Its last day is past.',
})

export const PostActionEnum = literalEnum<PostAction>(
  'PostAction',
  'What may be done with a post.',
  {
    APPROVE: 'Approve the proposal, as the second person.',
    REFUSE: 'Refuse the proposal, as the second person.',
    END: 'End the post on a day.',
  },
)

type PostFields = Omit<PostRow, 'holderSort' | 'unitId' | 'proposerId'>

@ObjectType('Post', { description: 'Role × unit × dates, held by a person.' })
@Directive('@key(fields: "id")')
export class PostType implements PostFields {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => ID, { description: 'The person who holds it.' })
  holderId!: string
  @Field(() => String, { description: "The holder's name." })
  holderName!: string
  @Field(() => registerRole(), { description: 'What it entitles to.' })
  role!: Role
  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it is no longer in force.',
  })
  until!: LocalDate | null
  @Field(() => PostStateEnum, { description: 'Where it stands today.' })
  state!: PostState
  @Field(() => String, {
    description: "Name of who proposed it; 'import' or 'installation' for posts that came so.",
  })
  proposedBy!: string
  @Field(() => String, { nullable: true, description: 'Name of the second person.' })
  approvedBy!: string | null
  @Field(() => Int, { description: 'For `expectedRevision` of commands.' })
  revision!: number
}

export const { Connection: PostConnection } = connectionTypes('Post', () => PostType)

@InputType('ProposePostInput', { description: 'A post to be granted.' })
export class ProposePostInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, {
    nullable: true,
    description: 'Who is to hold it; left out for a person new to the system.',
  })
  holderId?: string | null
  @Field(() => String, { description: "The holder's name." })
  holderName!: string
  @Field(() => registerRole(), { description: 'What it entitles to.' })
  role!: Role
  @Field(() => ID, { description: 'The unit that it sits on.' })
  unitId!: string
  @Field(() => LocalDateScalar, { description: 'First day, at most a year ahead.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it is no longer in force.',
  })
  until?: LocalDate | null
}

@InputType('DecidePostInput', { description: "The second person's decision about a proposal." })
export class DecidePostInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The post.' })
  postId!: string
  @Field(() => Int, { description: '`Post.revision` that the viewer saw.' })
  expectedRevision!: number
}

@InputType('EndPostInput', { description: 'The end of a post.' })
export class EndPostInput extends DecidePostInput {
  @Field(() => LocalDateScalar, { description: 'First day on which it is no longer in force.' })
  until!: LocalDate
  @Field(() => String, { description: 'Why, up to 500 characters.' })
  reason!: string
}

@ObjectType('PostPayload', { description: 'The post after the command, or why it was refused.' })
export class PostPayload {
  @Field(() => PostType, { nullable: true, description: 'The post.' })
  post!: PostRow | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
