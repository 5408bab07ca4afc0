import type { Column } from '@ket-nap/ui/table'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../gql/index.ts'
import type { AuditRow_EntryFragment } from '../gql/graphql.ts'
import { formatMoment } from '../people/moment.ts'
import { OPENINGS, useActionWords } from './use-action-words.ts'

export const AuditRow = graphql(`
  fragment AuditRow_entry on AuditEntry {
    seq
    at
    action
    role
    holderId
    caseKind
    caseId
    purpose
    person {
      id
      fullName
    }
    post {
      id
      holderName
      unit {
        id
        name
      }
    }
    unit {
      id
      name
    }
  }
`)

export function useAuditColumns() {
  const { t } = useI18n()
  const wordOf = useActionWords()
  /** The case by its kind and the end of its key, the purpose, or that an opening has neither. */
  function whyOf({ caseKind, caseId, purpose, action }: AuditRow_EntryFragment): string {
    if (caseId) {
      const name = t(caseKind ? `organising.case.${caseKind}` : 'organising.audit.why.case')
      return t('organising.audit.why.numbered', { name, end: caseId.slice(-6) })
    }
    if (purpose) return t(`organising.purpose.${purpose}`)
    return OPENINGS.includes(action) ? t('organising.audit.why.none') : '—'
  }
  const label = (key: string) => t(`organising.audit.column.${key}`)

  return computed<Column<AuditRow_EntryFragment>[]>(() => [
    { key: 'at', label: label('at'), width: 'narrow', text: row => formatMoment(row.at) },
    { key: 'holder', label: label('holder'), heading: true },
    { key: 'action', label: label('action'), text: row => wordOf(row.action) },
    { key: 'person', label: label('person') },
    { key: 'unit', label: label('unit'), text: row => row.unit?.name ?? '—' },
    { key: 'why', label: label('why'), text: whyOf },
  ])
}
