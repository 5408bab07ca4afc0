import { FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { DossierView } from '../dossiers/dossier-view.policy.ts'
import { DossierType } from '../dossiers/dossier.graphql.ts'
import { PrintKindEnum } from './print.graphql.ts'
import { printsOf } from './print.policy.ts'
import type { PrintKind } from './print.workflow.ts'

@Resolver(() => DossierType)
export class DossierPrintsResolver {
  @FieldResolver(() => [PrintKindEnum], { description: 'Papers that can be printed for it.' })
  prints(@Root() dossier: DossierView): PrintKind[] {
    return printsOf(dossier, dossier.missingPapers)
  }
}
