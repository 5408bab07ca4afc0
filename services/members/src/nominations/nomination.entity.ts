import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Occupation, Sex } from '../codes/person-codes.ts'
import type {
  CellReason,
  DeclineReason,
  NominationAction,
  NominationActor,
  NominationStage,
} from './nomination-action.workflow.ts'

/** Somebody whom a mass organisation proposes to a cell, and the answer. Source: HD38 I.1.1d, I.1.3. */
export const NominationEntity = defineEntity({
  name: 'Nomination',
  tableName: 'nominations',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    resolutionId: p.uuid(),
    bodyUnitId: p.uuid(),
    fullName: p.text(),
    searchName: p.text(),
    bornOn: p.date().$type<LocalDate>(),
    sex: p.text().$type<Sex>(),
    occupation: p.text().$type<Occupation>(),
    workplace: p.text().nullable(),
    statement: p.text().nullable(),
    parentsAgreedOn: p.date().$type<LocalDate>().nullable(),
    /** The receiver: a cell, or the committee that names one. */
    toCellId: p.uuid().nullable(),
    toCommitteeId: p.uuid().nullable(),
    cellReason: p.text().$type<CellReason>().nullable(),
    stage: p.text().$type<NominationStage>(),
    version: p.integer().default(1),
    sentOn: p.date().$type<LocalDate>().nullable(),
    answerDueOn: p.date().$type<LocalDate>().nullable(),
    answeredOn: p.date().$type<LocalDate>().nullable(),
    declineReason: p.text().$type<DeclineReason>().nullable(),
    admissionId: p.uuid().nullable(),
    createdBy: p.uuid(),
    sentBy: p.uuid().nullable(),
    answeredBy: p.uuid().nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    /** Where the receiver lies; a trigger fills them. */
    provinceId: p.uuid().nullable(),
    aboveBaseId: p.uuid().nullable(),
    baseId: p.uuid().nullable(),
    unitId: p.uuid().nullable(),
  },
})

/** One step of a nomination, appended and never changed. */
export const NominationMoveEntity = defineEntity({
  name: 'NominationMove',
  tableName: 'nomination_moves',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    nominationId: p.uuid(),
    place: p.integer(),
    action: p.text().$type<NominationAction>(),
    fromStage: p.text().$type<NominationStage>(),
    toStage: p.text().$type<NominationStage>(),
    onDay: p.date().$type<LocalDate>(),
    note: p.text().nullable(),
    actor: p.text().$type<NominationActor>(),
    holderId: p.uuid(),
    postId: p.uuid(),
    role: p.text().$type<Role>(),
    postUnitId: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})

/** Personal number of a nominee, sealed; compared by its blind index, never read by a request. */
export const NomineeNumberEntity = defineEntity({
  name: 'NomineeNumber',
  tableName: 'nominee_numbers',
  properties: {
    nominationId: p.uuid().primary(),
    resolutionId: p.uuid(),
    sealed: p.blob().$type<Buffer>(),
    blindIndex: p.blob().$type<Buffer>(),
  },
})

/** The resolution by which a mass organisation proposes people, one or many. */
export const NominationResolutionEntity = defineEntity({
  name: 'NominationResolution',
  tableName: 'nomination_resolutions',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    bodyUnitId: p.uuid(),
    number: p.text(),
    resolvedOn: p.date().$type<LocalDate>(),
    createdBy: p.uuid(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
