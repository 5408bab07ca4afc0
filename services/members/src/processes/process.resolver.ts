import { Arg, Query, Resolver } from '@ket-nap/subgraph/graphql'
import { ProcessNameEnum, ProcessType } from './process.graphql.ts'
import { PROCESSES, type ProcessName, type ProcessView } from './process.workflow.ts'

@Resolver(() => ProcessType)
export class ProcessResolver {
  @Query(() => ProcessType, {
    nullable: true,
    description: 'How a process goes, made from the tables that decide; nothing of anybody.',
  })
  process(
    @Arg('process', () => ProcessNameEnum, { description: 'Which process.' }) process: ProcessName,
  ): ProcessView {
    return PROCESSES[process]
  }
}
