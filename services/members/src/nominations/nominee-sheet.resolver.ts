import { Arg, Ctx, Query, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { NomineeSheetType } from './nominee-sheet.graphql.ts'
import { nomineeSheetTemplate, readNomineeSheet } from './nominee-sheet.queries.ts'

@Resolver(() => NomineeSheetType)
export class NomineeSheetResolver {
  @Query(() => NomineeSheetType, {
    nullable: true,
    description: 'Reads a spreadsheet of people into rows of the form; stores nothing.',
  })
  nomineeSheet(
    @Arg('content', () => String, {
      description: 'The file, .xlsx or .csv in UTF-8 of up to 150 KB, in base64.',
    })
    content: string,
    @Ctx() { today }: Context,
  ): NomineeSheetType {
    const { nominees, problems } = readNomineeSheet(content, today)
    return {
      nominees: [...nominees],
      problems: problems.flatMap(({ cell, objection }) =>
        toObjectionTypes([objection]).map(told => ({ cell, objection: told })),
      ),
    }
  }

  @Query(() => String, {
    nullable: true,
    description: 'The empty list to fill in, .xlsx in base64.',
  })
  nomineeSheetTemplate(): string {
    return nomineeSheetTemplate()
  }
}
