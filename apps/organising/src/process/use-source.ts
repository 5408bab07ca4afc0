import { useI18n } from 'vue-i18n'

/** How the tables mark what no text of the Party rules. */
const OURS = 'DESIGN'

/** The rule behind a line of the process, or that there is none yet. */
export function useSource() {
  const { t } = useI18n()
  return (source: string): string =>
    source.startsWith(OURS)
      ? t('organising.process.noSource')
      : t('organising.process.source', { source })
}
