import type { LocalDate, Objection, Outcome } from '@ket-nap/kernel'
import type { Context, Role } from '@ket-nap/subgraph'
import type { DepartureKind } from '../codes/membership-codes.ts'
import type { Series } from '../codes/body-codes.ts'
import type { Database } from '../database.ts'
import type { SignedPaper } from '../moves/signed-paper.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { OpenedProbation, Probation } from './probation.policy.ts'

export type PolicyAsked = (asked: {
  provinceId: string | null
  day: LocalDate
}) => Promise<{ version: string; overlay: string | null; values: Policy }>

/** What the steps of a recognition need of other slices; the loaders of the service have it all. */
interface DeskLoaders {
  readProbation(id: string): Promise<Probation | null>
  openProbation(probation: Probation, on: LocalDate): Promise<OpenedProbation>
  policiesBegan(): Promise<LocalDate>
  policy: PolicyAsked
  isOfficialMember(personId: string): Promise<boolean>
  signedPaper(shown: {
    scanId: string | null | undefined
    personId: string
    admissionId: null
    isNeeded: boolean
  }): Promise<SignedPaper>
  endMembership(leaving: { personId: string; on: LocalDate; kind: DepartureKind }): Promise<void>
  takeNumber(document: {
    bodyId: string
    series: Series
    number: number
    day: LocalDate
    heldBy: { kind: string; id: string }
  }): Promise<Outcome<number, Objection<string, Role>>>
}

/** What a command of this slice works with, also when the command of another one calls it. */
export type Desk = Context<Database, DeskLoaders>
