import type { Dossier } from './lives/dossiers.ts'
import type { Life } from './lives/life.ts'
import type { Place } from './place.ts'
import type { Certificate } from './training/certificates.ts'
import type { TrainingClass } from './training/classes.ts'

/** What came of one place. */
export interface ToldPlace {
  readonly place: Place
  readonly lives: readonly Life[]
  readonly dossiers: readonly Dossier[]
  readonly certificates: readonly Certificate[]
  /** Classes that are planned. */
  readonly nextClasses: readonly TrainingClass[]
}
