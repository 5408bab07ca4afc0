import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** A class that a political centre opened. `unitId` is the organiser; both days were taught on. */
export const TrainingClassEntity = defineEntity({
  name: 'TrainingClass',
  tableName: 'training_classes',
  properties: {
    id: p.uuid().primary(),
    courseKind: p.text().$type<CourseKind>(),
    code: p.text(),
    unitId: p.uuid(),
    place: p.text(),
    opensOn: p.date().$type<LocalDate>(),
    closesOn: p.date().$type<LocalDate>(),
    decisionNumber: p.text(),
    ...anchorProperties(),
  },
})
