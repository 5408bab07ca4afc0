import { isFor, useSession } from '@ket-nap/app-kit'
import { useFormat } from '@ket-nap/ui/format'
import type { Column } from '@ket-nap/ui/table'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../gql/index.ts'
import type { MemberRow_MemberFragment } from '../gql/graphql.ts'
import { FILE_READERS } from '../units/readers.ts'

/** What a row of the list shows. `$file`: posts that may read more than the standing of a member. */
export const MemberRow = graphql(`
  fragment MemberRow_member on Member {
    id
    status
    decidedOn
    ceremonyOn
    officialOn
    exempt
    cardNumber @include(if: $file)
    unit {
      id
      name
    }
    person {
      id
      fullName
      bornOn
      sex @include(if: $file)
      occupation @include(if: $file)
      professionalLevel @include(if: $file)
      politicalTheory @include(if: $file)
      flags @include(if: $file)
    }
  }
`)

type Row = MemberRow_MemberFragment
type Columns = ComputedRef<Column<Row>[]>

/** The columns that this post may choose from; those of the file are left out until chosen. */
export function useMemberColumns(): Columns {
  const session = useSession()
  const standing = useStandingColumns(session.post.role === 'CELL_SECRETARY')
  const file = useFileColumns()
  return computed(() =>
    isFor(FILE_READERS, session) ? [...standing.value, ...file.value] : standing.value,
  )
}

function useStandingColumns(ofOneCell: boolean): Columns {
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

function useFileColumns(): Columns {
  const { t } = useI18n()
  const code = (list: string, value: string | null | undefined) =>
    value ? t(`organising.code.${list}.${value}`) : '—'
  const column = (key: string, text: (row: Row) => string): Column<Row> => ({
    key,
    label: t(`organising.members.column.${key}`),
    optional: true,
    text,
  })

  return computed(() => [
    { ...column('sex', ({ person }) => code('SEX', person.sex)), optional: false },
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
