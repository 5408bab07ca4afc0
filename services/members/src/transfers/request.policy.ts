import type { LocalDate } from '@ket-nap/kernel'
import type { Chain } from '../routes/route.workflow.ts'
import type { StayGround, TransferKind } from './transfer-action.workflow.ts'
import { destinationColumns } from './transfer-step.policy.ts'
import type { Transfer } from './transfer.policy.ts'

/** What an introduction paper says. */
export interface RequestTransfer {
  idempotencyKey: string
  personId: string
  kind: TransferKind
  on: LocalDate
  number: string
  /** The receiving cell, or the place abroad. */
  toUnitId?: string | null | undefined
  abroadPlace?: string | null | undefined
  decidedOn?: LocalDate | null | undefined
  ground?: StayGround | null | undefined
  untilOn?: LocalDate | null | undefined
  duesPaidUntil?: LocalDate | null | undefined
  note?: string | null | undefined
}

/** A member as the giving side finds him or her on the day of the paper. */
export interface Leaver {
  personId: string
  fullName: string
  bornOn: LocalDate
  ceremonyOn: LocalDate
  officialOn: LocalDate | null
  belongsSince: LocalDate | null
  hasOpenTransfer: boolean
  hasOpenInquiry: boolean
  isRecognitionUnderWay: boolean
  unitId: string
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
}

export interface Draft {
  id: string
  input: Omit<RequestTransfer, 'idempotencyKey'>
  leaver: Leaver
  to: Chain | null
}

/** What only steps bring. */
export const NOT_BEGUN = {
  introducedOn: null,
  arrivedOn: null,
  waitsFor: null,
  waitsSide: null,
  waitsAtUnitId: null,
  waitsForRoles: [],
  clocksBeside: [],
  dueOn: null,
  dueTimer: null,
  slipCheckOn: null,
  papers: [],
  moves: [],
}

/** The transfer as it would be before its first step. */
export function draftOf({ id, input, leaver, to }: Draft): Transfer {
  const { fullName, bornOn, ceremonyOn, officialOn, personId } = leaver
  const { unitId, provinceId, aboveBaseId, baseId } = leaver
  const abroad = { toUnitId: null, toProvinceId: null, toAboveBaseId: null, toBaseId: null }
  return {
    id,
    personId,
    ...NOT_BEGUN,
    kind: input.kind,
    ground: input.kind === 'TEMPORARY' ? (input.ground ?? null) : null,
    stage: 'BELONGING',
    version: 0,
    stageSince: input.on,
    number: input.number.trim(),
    paper: 1,
    requestedOn: input.on,
    decidedOn: input.decidedOn ?? null,
    untilOn: input.untilOn ?? null,
    duesPaidUntil: input.duesPaidUntil ?? null,
    fullName,
    bornOn,
    ceremonyOn,
    officialOn,
    abroadPlace: input.abroadPlace?.trim() || null,
    unitId,
    provinceId,
    aboveBaseId,
    baseId,
    ...(to ? destinationColumns(to) : abroad),
  }
}
