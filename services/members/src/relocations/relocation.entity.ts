import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Relocating } from '../admissions/relocation.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/**
 * A dossier that was carried to the cell of the place to which its person moved: kept at the place that
 * was left, with what its letter said of the person, and told to the new one. Appended, never changed.
 */
export const RelocationEntity = defineEntity({
  name: 'Relocation',
  tableName: 'relocations',
  properties: {
    id: p.uuid().primary(),
    moveId: p.uuid(),
    admissionId: p.uuid(),
    personId: p.uuid(),
    action: p.text().$type<Relocating>(),
    fullName: p.text(),
    onDay: p.date().$type<LocalDate>(),
    /** The day of the decision to move, or of the move itself. */
    movedOn: p.date().$type<LocalDate>(),
    /** Number of the letter or certificate that went with the dossier. */
    number: p.text(),
    /** The same committee is competent for both places. */
    sameCommittee: p.boolean(),
    ...anchorProperties(),
    toProvinceId: p.uuid().nullable(),
    toAboveBaseId: p.uuid().nullable(),
    toBaseId: p.uuid().nullable(),
    toUnitId: p.uuid(),
  },
})
