import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Role } from '@ket-nap/subgraph'
import type { Actor, AdmissionAction, Duty, Stage } from '../admissions/action.workflow.ts'

/**
 * One step of a dossier, appended and never changed. The duty is kept apart by the database: nobody
 * proposes and decides the same dossier.
 */
export const AdmissionMoveEntity = defineEntity({
  name: 'AdmissionMove',
  tableName: 'admission_moves',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    admissionId: p.uuid(),
    place: p.integer(),
    action: p.text().$type<AdmissionAction>(),
    fromStage: p.text().$type<Stage>(),
    toStage: p.text().$type<Stage>(),
    onDay: p.date().$type<LocalDate>(),
    number: p.text().nullable(),
    note: p.text().nullable(),
    actor: p.text().$type<Actor>(),
    /** Recorded by the level above from a signed paper. */
    enteredFor: p.boolean().default(false),
    /** Done on paper before the dossier entered the system; never judged. */
    fromPaper: p.boolean().default(false),
    policyVersion: p.text(),
    policyOverlay: p.text().nullable(),
    duty: p.text().$type<Duty>().nullable(),
    /** Who recorded it in which post; null for a step from paper. */
    holderId: p.uuid().nullable(),
    postId: p.uuid().nullable(),
    role: p.text().$type<Role>().nullable(),
    postUnitId: p.uuid().nullable(),
    /** The meeting whose vote made the step. */
    meetingId: p.uuid().nullable(),
    /** Shows the signed paper of a step that was entered for another organ. */
    scanId: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
