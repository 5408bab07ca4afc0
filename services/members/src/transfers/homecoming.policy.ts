import type { LocalDate } from '@ket-nap/kernel'
import type { NewPerson } from '../people/new-person.policy.ts'
import type { Chain } from '../routes/route.workflow.ts'
import { NOT_BEGUN } from './request.policy.ts'
import type { TransferStep } from './transfer-obstacle.workflow.ts'
import { destinationColumns } from './transfer-step.policy.ts'
import type { Transfer } from './transfer.policy.ts'

/** The three dates of a membership that is not on record here. Source: domain §2.7. */
export interface MembershipDays {
  decidedOn: LocalDate
  decisionNumber?: string | null | undefined
  ceremonyOn: LocalDate
  officialOn?: LocalDate | null | undefined
}

/** What the paper of a cell abroad says of the member who brings it home. */
export interface RecordHomecoming {
  idempotencyKey: string
  /** The cell that takes in. */
  toUnitId: string
  /** The cell abroad. */
  abroadPlace: string
  on: LocalDate
  number: string
  /** Who went abroad from here; else `person` with `membership`. */
  personId?: string | null | undefined
  person?: NewPerson | null | undefined
  membership?: MembershipDays | null | undefined
  note?: string | null | undefined
}

/** Who comes home, as on record or as on the paper. */
export interface Comer {
  /** Null: not on record yet. */
  personId: string | null
  fullName: string
  bornOn: LocalDate
  decidedOn: LocalDate
  ceremonyOn: LocalDate
  officialOn: LocalDate | null
  isAway: boolean
  leftOn: LocalDate | null
  hasOpenTransfer: boolean
}

/** Somebody whose admission was elsewhere is away from here since ever. */
export const newcomerOf = (
  { fullName, bornOn }: Pick<NewPerson, 'fullName' | 'bornOn'>,
  { decidedOn, ceremonyOn, officialOn }: MembershipDays,
): Comer => ({
  personId: null,
  fullName,
  bornOn,
  decidedOn,
  ceremonyOn,
  officialOn: officialOn ?? null,
  isAway: true,
  leftOn: null,
  hasOpenTransfer: false,
})

/** Decision, ceremony, official status, paper: in this order. Source: 294 pt 4.1, 4.2. */
const areDaysInOrder = ({ decidedOn, ceremonyOn, officialOn }: Comer, on: LocalDate): boolean =>
  decidedOn <= ceremonyOn &&
  ceremonyOn < on &&
  (officialOn === null || (ceremonyOn < officialOn && officialOn <= on))

/** What the table asks of the paper. */
export const broughtHome = (
  comer: Comer,
  {
    input,
    destination,
  }: { input: RecordHomecoming; destination: NonNullable<TransferStep['destination']> },
): TransferStep => ({
  number: input.number.trim() || null,
  hasNote: true,
  hasOpenTransfer: comer.hasOpenTransfer,
  destination,
  isAway: comer.isAway,
  leftOn: comer.leftOn,
  hasGiver: input.abroadPlace.trim() !== '',
  areDaysInOrder: areDaysInOrder(comer, input.on),
})

interface Draft {
  id: string
  input: RecordHomecoming
  comer: Comer
  to: Chain
}

/** The transfer as it would be before its first step; its giving side is no unit of this tree. */
export const homecomingOf = ({ id, input, comer, to }: Draft): Transfer => ({
  id,
  personId: comer.personId ?? '',
  ...NOT_BEGUN,
  kind: 'OFFICIAL',
  ground: null,
  stage: 'BELONGING',
  version: 0,
  stageSince: input.on,
  number: input.number.trim(),
  paper: 1,
  requestedOn: input.on,
  decidedOn: null,
  untilOn: null,
  duesPaidUntil: null,
  fullName: comer.fullName,
  bornOn: comer.bornOn,
  ceremonyOn: comer.ceremonyOn,
  officialOn: comer.officialOn,
  abroadPlace: input.abroadPlace.trim(),
  unitId: null,
  provinceId: null,
  aboveBaseId: null,
  baseId: null,
  ...destinationColumns(to),
})
