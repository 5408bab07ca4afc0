import { Field, ID, literalEnum, ObjectType } from '@ket-nap/subgraph/graphql'
import type {
  NamedCode,
  ProcessActionView,
  ProcessName,
  ProcessRouteView,
  ProcessView,
} from './process.workflow.ts'

export const ProcessNameEnum = literalEnum<ProcessName>(
  'ProcessName',
  'A process that can be read.',
  {
    ADMISSION: 'From the list to the ceremony (kết nạp).',
    RECOGNITION: 'From the ceremony to the official member (công nhận chính thức).',
    TRANSFER: 'From one organisation to another (chuyển sinh hoạt đảng).',
    NOMINATION: 'From a mass organisation to a cell (giới thiệu vào Đảng).',
  },
)

@ObjectType('ProcessTerm', { description: 'A code of a process and what it is called.' })
class ProcessTermType implements NamedCode {
  @Field(() => ID, { description: 'Stable constant.' })
  code!: string
  @Field(() => String, { description: 'Vietnamese.' })
  nameVi!: string
  @Field(() => String, { description: 'English.' })
  nameEn!: string
}

@ObjectType('ProcessStage', { description: 'Where a case may stand.' })
class ProcessStageType extends ProcessTermType {
  @Field(() => Boolean, { description: 'Whether nothing follows.' })
  isFinal!: boolean
}

@ObjectType('ProcessObjection', { description: 'What stands in the way of an action.' })
class ProcessObjectionType {
  @Field(() => ID, { description: 'As objections name it.' })
  code!: string
  @Field(() => String, { description: 'The rule it comes from.' })
  source!: string
  @Field(() => [ProcessTermType], { description: 'Organs that can clear it.' })
  clearableBy!: readonly ProcessTermType[]
}

@ObjectType('ProcessAction', { description: 'What is done with a case, by whom, by which rule.' })
class ProcessActionType extends ProcessTermType implements ProcessActionView {
  @Field(() => [ID], { description: 'Stages at which it can be done.' })
  from!: readonly string[]
  @Field(() => ID, { nullable: true, description: 'Stage to which it leads; null where it stays.' })
  to!: string | null
  @Field(() => [ProcessTermType], { description: 'Organs that do it.' })
  by!: readonly ProcessTermType[]
  @Field(() => String, { description: 'The rule it comes from.' })
  source!: string
  @Field(() => Boolean, { description: 'Whether it ends a case without success, or goes back.' })
  isWayBack!: boolean
  @Field(() => [ProcessObjectionType], { description: 'What stands in its way.' })
  objections!: readonly ProcessObjectionType[]
}

@ObjectType('ProcessRoute', {
  description: 'Which organs a case passes on its way to the decision.',
})
class ProcessRouteType extends ProcessTermType implements ProcessRouteView {
  @Field(() => String, { description: 'Organ that decides, as a constant.' })
  decides!: ProcessRouteView['decides']
  @Field(() => String, { description: 'The rule it comes from.' })
  source!: string
}

@ObjectType('Process', { description: 'A process as the tables of the service have it.' })
export class ProcessType implements ProcessView {
  @Field(() => [ProcessStageType], { description: 'Stages in their order.' })
  stages!: readonly ProcessStageType[]
  @Field(() => [ProcessActionType], { description: 'Actions in their order.' })
  actions!: readonly ProcessActionType[]
  @Field(() => [ProcessRouteType], { description: 'Routes; the first that holds applies.' })
  routes!: readonly ProcessRouteType[]
}
