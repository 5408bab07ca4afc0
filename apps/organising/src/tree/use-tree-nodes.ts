import { useSession } from '@ket-nap/app-kit'
import { useFormat } from '@ket-nap/ui/format'
import type { TreeNode } from '@ket-nap/ui/tree'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import { lastDayBefore } from '../days/days.ts'
import { treePath, unitPath } from '../units/unit-path.ts'

const TreeUnit = graphql(`
  fragment TreeNode_unit on Unit {
    id
    name
    childCount
    closedOn
    successors {
      successor {
        id
        name
      }
    }
  }
`)

/** Units as lines of the tree. Beside the tree a node opens its summary, else its page. */
export function useTreeNodes(hasSummary: Readonly<Ref<boolean>>) {
  const { t } = useI18n()
  const { date } = useFormat()
  const { today } = useSession()

  return (masked: FragmentType<typeof TreeUnit>): TreeNode => {
    const { id, name, childCount, closedOn, successors } = readFragment(TreeUnit, masked)
    const [first, ...others] = successors.map(({ successor }) => successor.name)
    const heirs =
      first && others.length > 0 ? t('organising.tree.heirs', [first, others.length]) : first
    const closed = closedOn && closedOn <= today ? date(lastDayBefore(closedOn)) : null
    return {
      id,
      label: name,
      hasChildren: childCount > 0,
      to: hasSummary.value ? treePath(id) : unitPath(id),
      note: childCount > 0 ? t('organising.tree.below', [childCount]) : undefined,
      closed: closed
        ? t(heirs ? 'organising.tree.succeeded' : 'organising.tree.ended', { day: closed, heirs })
        : undefined,
    }
  }
}
