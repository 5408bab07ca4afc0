import { useFormat } from '@ket-nap/ui/format'
import type { Column } from '@ket-nap/ui/table'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../gql/index.ts'
import type { MemberFile_MemberFragment, MemberRow_MemberFragment } from '../gql/graphql.ts'

/** Standing and dates: what every post that reads the list may see. */
export const MemberRow = graphql(`
  fragment MemberRow_member on Member {
    id
    decidedOn
    ceremonyOn
    officialOn
    unit {
      id
      name
    }
    person {
      id
      fullName
      bornOn
    }
  }
`)

/** What only posts that keep files may see. */
export const MemberFile = graphql(`
  fragment MemberFile_member on Member {
    id
    cardNumber
    person {
      id
      sex
      occupation
      professionalLevel
      politicalTheory
      flags
    }
  }
`)

/** One line of the list; `file` is there for posts that may see it. */
interface Row extends MemberRow_MemberFragment {
  file: MemberFile_MemberFragment | null
}

/** Columns of standing and dates. In the list of a single cell its name says nothing. */
export function useStandingColumns(ofOneCell: boolean) {
  const { t } = useI18n()
  const { date } = useFormat()
  const named = (key: string) => ({ key, label: t(`organising.members.column.${key}`) })
  const end = { align: 'end' } as const
  const wide = { width: 'wide' } as const

  return computed<Column<Row>[]>(() => [
    { ...named('name'), ...wide, heading: true, text: ({ person }) => person.fullName },
    { ...named('born'), ...end, text: ({ person }) => person.bornOn.slice(0, 4) },
    named('status'),
    { ...named('unit'), ...wide, optional: ofOneCell, text: ({ unit }) => unit?.name ?? '—' },
    { ...named('ceremony'), ...end, text: ({ ceremonyOn }) => date(ceremonyOn) },
    { ...named('official'), ...end, text: ({ officialOn }) => date(officialOn) },
    { ...named('decided'), ...end, optional: true, text: ({ decidedOn }) => date(decidedOn) },
  ])
}

/** Columns of the file; most of them are left out until somebody chooses them. */
export function useFileColumns() {
  const { t } = useI18n()
  const code = (list: string, value: string | null | undefined) =>
    value ? t(`organising.code.${list}.${value}`) : '—'
  const column = (key: string, read: (file: MemberFile_MemberFragment) => string): Column<Row> => ({
    key,
    label: t(`organising.members.column.${key}`),
    optional: key !== 'sex',
    text: ({ file }) => (file ? read(file) : '—'),
  })

  return computed(() => [
    column('sex', ({ person }) => code('SEX', person.sex)),
    column('card', ({ cardNumber }) => cardNumber ?? '—'),
    column('occupation', ({ person }) => code('OCCUPATION', person.occupation)),
    column('level', ({ person }) => code('PROFESSIONAL_LEVEL', person.professionalLevel)),
    column('theory', ({ person }) => code('POLITICAL_THEORY', person.politicalTheory)),
    column(
      'flags',
      ({ person }) => person.flags?.map(flag => code('FLAG', flag)).join(', ') || '—',
    ),
  ])
}
