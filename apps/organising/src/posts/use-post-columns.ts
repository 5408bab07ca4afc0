import { useFormat } from '@ket-nap/ui/format'
import type { Column } from '@ket-nap/ui/table'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../gql/index.ts'
import type { PostRow_PostFragment } from '../gql/graphql.ts'
import { lastDayBefore } from '../days/days.ts'

export const PostRow = graphql(`
  fragment PostRow_post on Post {
    id
    holderId
    holderName
    role
    from
    until
    state
    proposedBy
    approvedBy
    actions
    revision
    unit {
      id
      ...UnitLink_unit
    }
  }
`)

export function usePostColumns() {
  const { t } = useI18n()
  const { date } = useFormat()
  const label = (key: string) => t(`organising.posts.column.${key}`)

  return computed<Column<PostRow_PostFragment>[]>(() => [
    { key: 'holder', label: label('holder'), heading: true },
    { key: 'role', label: label('role'), text: row => t(`kit.role.${row.role}`) },
    { key: 'unit', label: label('unit') },
    {
      key: 'from',
      label: label('from'),
      align: 'end',
      width: 'narrow',
      text: row => date(row.from),
    },
    {
      key: 'last',
      label: label('last'),
      align: 'end',
      width: 'narrow',
      text: row => (row.until ? date(lastDayBefore(row.until)) : '—'),
    },
    { key: 'state', label: label('state'), width: 'narrow' },
    { key: 'decided', label: label('decided') },
    { key: 'actions', label: label('actions'), width: 'narrow' },
  ])
}
