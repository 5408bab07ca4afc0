import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { CourseKind } from '../gql/graphql.ts'

export const COURSE_KINDS: readonly CourseKind[] = [
  'AWARENESS',
  'NEW_MEMBER',
  'ELEMENTARY_THEORY',
  'SECRETARIES',
]

/** The courses as choices of a field. */
export function useCourseKinds() {
  const { t } = useI18n()
  return computed(() =>
    COURSE_KINDS.map(value => ({ value, label: t(`propaganda.course.${value}`) })),
  )
}
