import { DateTimeScalar, Field, ID, InputType, Int, ObjectType } from '@ket-nap/subgraph/graphql'

@ObjectType('PaperScan', { description: 'A scan of a paper; opened by its key beside the graph.' })
export class PaperScanType {
  @Field(() => ID, { description: 'Key of the scan.' })
  id!: string
  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes!: number
  @Field(() => DateTimeScalar, { description: 'When it was put beside the paper.' })
  addedAt!: Date
}

@InputType('AttachScanInput', { description: 'A scan for a paper that was recorded before.' })
export class AttachScanInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The paper.' })
  paperId!: string
  @Field(() => ID, {
    description: 'The scan: of the same person and kind of paper, taken in by who adds it.',
  })
  scanId!: string
}
