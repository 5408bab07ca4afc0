import { FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { DossierView } from '../dossiers/dossier-view.policy.ts'
import { DossierType } from '../dossiers/dossier.graphql.ts'
import { RecognitionFileType } from '../probations/probation.graphql.ts'
import type { RecognitionFile } from '../probations/probation-view.policy.ts'
import { PrintKindEnum } from './print.graphql.ts'
import { printsOf } from './print.policy.ts'
import type { PrintKind } from './print.workflow.ts'
import { printsOfProbation } from './recognition-print.policy.ts'

@Resolver(() => DossierType)
export class DossierPrintsResolver {
  @FieldResolver(() => [PrintKindEnum], { description: 'Papers that can be printed for it.' })
  prints(@Root() dossier: DossierView): PrintKind[] {
    return printsOf(dossier, dossier.missingPapers)
  }
}

@Resolver(() => RecognitionFileType)
export class RecognitionPrintsResolver {
  @FieldResolver(() => [PrintKindEnum], { description: 'Papers that can be printed for it.' })
  prints(@Root() { ballots }: RecognitionFile): PrintKind[] {
    return printsOfProbation(ballots)
  }
}
