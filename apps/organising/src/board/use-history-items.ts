import type { TimelineItem } from '@ket-nap/ui/timeline'
import type { Ref } from 'vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { lastDayBefore } from '../days/days.ts'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import { useHistoryWords } from './use-history-words.ts'

const Unit = graphql(`
  fragment History_unit on Unit {
    closedOn
    history {
      ...HistoryVersion_version
    }
    predecessors {
      ...HistorySuccession_succession
      predecessor {
        id
      }
    }
    successors {
      ...HistorySuccession_succession
      successor {
        id
      }
    }
  }
`)

interface HistoryItem extends TimelineItem {
  /** Units that this one came from or went into on that day. */
  otherIds?: readonly string[]
}

/** Versions and successions of a unit on one line, the oldest first. */
export function useHistoryItems(unit: Readonly<Ref<FragmentType<typeof Unit>>>) {
  const { t } = useI18n()
  const { versionOf, successionOf } = useHistoryWords()

  return computed<HistoryItem[]>(() => {
    const { history, predecessors, successors, closedOn } = readFragment(Unit, unit.value)
    const versions = history.map((version, index): HistoryItem => ({
      id: `version/${index}`,
      icon: index === 0 ? 'building' : 'pencil',
      ...versionOf(version),
    }))
    const origins = predecessors.map(each => ({
      ...successionOf('from', each),
      otherIds: [each.predecessor.id],
    }))
    const heirs = successors.map(each => ({
      ...successionOf('to', each),
      otherIds: [each.successor.id],
    }))
    const lastDay = closedOn ? lastDayBefore(closedOn) : null
    const end: HistoryItem = {
      id: 'end',
      on: lastDay,
      title: t('organising.history.lastDay'),
      tone: 'soon',
    }
    const line = [...together(origins), ...versions, ...(lastDay ? [end] : []), ...together(heirs)]
    return line.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
  })
}

/** One decision that made many units of one, or one of many, is one event. */
function together(items: readonly HistoryItem[]): HistoryItem[] {
  const events = new Map<string, HistoryItem>()
  for (const item of items) {
    const id = `${item.on}/${item.title}/${item.detail}`
    const otherIds = [...(events.get(id)?.otherIds ?? []), ...(item.otherIds ?? [])]
    events.set(id, { ...item, id, otherIds })
  }
  return [...events.values()]
}
