import { useFilters, useSession } from '@ket-nap/app-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FilterName, Queue } from './queue-filter.ts'
import { FILTER_NAMES, queueOf, toQueueFilter } from './queue-filter.ts'

/** The filters of a board of files: in the URL, as chips, and as the graph takes them. */
export function useQueueFilters<Stage extends string>(stages: readonly Stage[]) {
  const { t } = useI18n()
  const { today } = useSession()
  const { values, set, clear } = useFilters(FILTER_NAMES)
  const filter = computed(() => toQueueFilter(values.value, { stages, today }))
  const stage = computed(() => filter.value.stages?.[0] ?? null)
  const queue = computed(() => queueOf(values.value))

  const chips = computed(() => [
    ...(stage.value ? [{ name: 'stage' as const, label: stageChip(stage.value) }] : []),
    ...(queue.value
      ? [{ name: 'queue' as const, label: t(`organising.queues.${queue.value}`) }]
      : []),
  ])

  function stageChip(code: Stage): string {
    return t('organising.queues.stageChip', { stage: t(`organising.code.STAGE.${code}`) })
  }

  return {
    stage,
    queue,
    filter,
    chips,
    setStage: (chosen: Stage | null) => set('stage', chosen),
    setQueue: (chosen: Queue | null) => set('queue', chosen),
    remove: (name: FilterName) => set(name, null),
    clear,
  }
}
