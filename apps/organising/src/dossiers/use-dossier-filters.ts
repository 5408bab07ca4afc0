import { useFilters, useSession } from '@ket-nap/app-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { AdmissionStage } from '../gql/graphql.ts'
import type { Queue } from './dossier-filter.ts'
import { FILTER_NAMES, queueOf, stageOf, toDossierFilter } from './dossier-filter.ts'

/** The filters of the dossiers: in the URL, as chips, and as the graph takes them. */
export function useDossierFilters() {
  const { t } = useI18n()
  const { today } = useSession()
  const { values, set, clear } = useFilters(FILTER_NAMES)
  const stage = computed(() => stageOf(values.value))
  const queue = computed(() => queueOf(values.value))

  const chips = computed(() => [
    ...(stage.value ? [{ name: 'stage' as const, label: stageChip(stage.value) }] : []),
    ...(queue.value
      ? [{ name: 'queue' as const, label: t(`organising.dossiers.queue.${queue.value}`) }]
      : []),
  ])

  function stageChip(code: AdmissionStage): string {
    return t('organising.dossiers.stageChip', { stage: t(`organising.code.STAGE.${code}`) })
  }

  return {
    stage,
    queue,
    filter: computed(() => toDossierFilter(values.value, today)),
    chips,
    setStage: (chosen: AdmissionStage | null) => set('stage', chosen),
    setQueue: (chosen: Queue | null) => set('queue', chosen),
    remove: (name: (typeof FILTER_NAMES)[number]) => set(name, null),
    clear,
  }
}
