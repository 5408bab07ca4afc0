import { useFormat } from '@ket-nap/ui/format'
import { useI18n } from 'vue-i18n'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import { formatMoment } from '../people/moment.ts'

const Grading = graphql(`
  fragment GradingWords_grading on Grading {
    year
    grade
    documentNumber
    documentOn
    issuer
    reason
    role
    recordedAt
    postUnit {
      id
      name
    }
  }
`)

/** A grade in words: what it is, by which paper, why it was corrected, and in which post it was recorded. */
export function useGradingWords() {
  const { t } = useI18n()
  const { date } = useFormat()

  return (masked: FragmentType<typeof Grading>) => {
    const grading = readFragment(Grading, masked)
    const { year, grade, documentNumber, documentOn, issuer, reason, role, postUnit } = grading
    const paper = t('organising.life.paper', { number: documentNumber, day: date(documentOn) })
    const post = [role && t(`kit.role.${role}`), postUnit?.name].filter(Boolean).join(', ')
    return {
      title: t('organising.gradings.ofYear', { year, grade: t(`organising.code.GRADE.${grade}`) }),
      details: [
        `${paper} · ${issuer}`,
        reason && t('organising.gradings.because', { reason }),
        post
          ? t('organising.gradings.recorded', { at: formatMoment(grading.recordedAt), post })
          : t('organising.gradings.imported'),
      ].flatMap(line => (line ? [line] : [])),
    }
  }
}
