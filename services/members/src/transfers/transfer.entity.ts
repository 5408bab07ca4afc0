import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { ClockBeside } from '../routes/actor.policy.ts'
import type { BoxOrgan, Side } from './box.workflow.ts'
import type {
  StayGround,
  TransferAction,
  TransferKind,
  TransferPaperKind,
  TransferStage,
} from './transfer-action.workflow.ts'
import type { TransferTimer } from './transfer-clock.workflow.ts'

/**
 * A member on the way from one organisation to another. Its anchors are those of the giving side; `to…`
 * those of the receiving one; of the side that lies abroad they are null. What the paper says of the member is kept with it, because the
 * receiving side does not reach the member before the acceptance.
 */
export const TransferEntity = defineEntity({
  name: 'Transfer',
  tableName: 'transfers',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    kind: p.text().$type<TransferKind>(),
    ground: p.text().$type<StayGround>().nullable(),
    stage: p.text().$type<TransferStage>(),
    /** Grows with every step; whoever acts says which one he saw. */
    version: p.integer().default(1),
    stageSince: p.date().$type<LocalDate>(),
    /** Number of the introduction paper, and which paper of this transfer it is. */
    number: p.text(),
    paper: p.integer().default(1),
    requestedOn: p.date().$type<LocalDate>(),
    /** The decision that moves the member; where there is none, the paper itself counts. */
    decidedOn: p.date().$type<LocalDate>().nullable(),
    introducedOn: p.date().$type<LocalDate>().nullable(),
    arrivedOn: p.date().$type<LocalDate>().nullable(),
    /** Last day of a stay. */
    untilOn: p.date().$type<LocalDate>().nullable(),
    duesPaidUntil: p.date().$type<LocalDate>().nullable(),
    fullName: p.text(),
    bornOn: p.date().$type<LocalDate>(),
    ceremonyOn: p.date().$type<LocalDate>(),
    officialOn: p.date().$type<LocalDate>().nullable(),
    abroadPlace: p.text().nullable(),
    /** Whose box is next, and on which side. */
    waitsFor: p.text().$type<BoxOrgan>().nullable(),
    waitsSide: p.text().$type<Side>().nullable(),
    /** The unit and the roles in which somebody signs it; of a clock without a box, those who are told. */
    waitsAtUnitId: p.uuid().nullable(),
    waitsForRoles: p.array<Role>().columnType('text[]').defaultRaw("'{}'"),
    clocksBeside: p.json<readonly ClockBeside[]>().defaultRaw("'[]'"),
    dueOn: p.date().$type<LocalDate>().nullable(),
    dueTimer: p.text().$type<TransferTimer>().nullable(),
    /** Last day of the next check of slips; none while the paper is not on the way. */
    slipCheckOn: p.date().$type<LocalDate>().nullable(),
    /** The post that sent it on from a wrong place. */
    forwardedBy: p.uuid().nullable(),
    ...anchorProperties(),
    unitId: p.uuid().nullable(),
    toProvinceId: p.uuid().nullable(),
    toAboveBaseId: p.uuid().nullable(),
    toBaseId: p.uuid().nullable(),
    toUnitId: p.uuid().nullable(),
  },
})

/** One step of a transfer, appended and never changed; a signature is a step with its box. */
export const TransferMoveEntity = defineEntity({
  name: 'TransferMove',
  tableName: 'transfer_moves',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    transferId: p.uuid(),
    place: p.integer(),
    action: p.text().$type<TransferAction>(),
    fromStage: p.text().$type<TransferStage>(),
    toStage: p.text().$type<TransferStage>(),
    onDay: p.date().$type<LocalDate>(),
    paper: p.integer(),
    box: p.smallint().nullable(),
    /** The unit whose organ signed, or to which it was forwarded. */
    unitId: p.uuid().nullable(),
    number: p.text().nullable(),
    note: p.text().nullable(),
    side: p.text().$type<Side>().nullable(),
    /** Recorded by the level above from a signed paper. */
    enteredFor: p.boolean().default(false),
    /** Shows the signed box of a step that was entered for another organ. */
    scanId: p.uuid().nullable(),
    /** Done on paper before the transfer entered the system; never judged. */
    fromPaper: p.boolean().default(false),
    policyVersion: p.text(),
    policyOverlay: p.text().nullable(),
    holderId: p.uuid().nullable(),
    postId: p.uuid().nullable(),
    role: p.text().$type<Role>().nullable(),
    postUnitId: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})

/** What goes with the introduction paper. The newest of a kind counts. */
export const TransferPaperEntity = defineEntity({
  name: 'TransferPaper',
  tableName: 'transfer_papers',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    transferId: p.uuid(),
    kind: p.text().$type<TransferPaperKind>(),
    issuedOn: p.date().$type<LocalDate>(),
    number: p.text().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
