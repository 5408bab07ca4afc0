import { useI18n } from 'vue-i18n'
import { PHRASES } from './source-phrases.ts'

/** How the tables mark what no text of the Party rules. */
const OURS = 'DESIGN'

/** Where a rule stands: papers keep their codes, the remarks beside them are said in the language of the page. */
export function useSourceWords() {
  const { t } = useI18n()
  return (source: string): string =>
    PHRASES.reduce(
      (said, { phrase, key }) => said.replaceAll(phrase, t(`organising.source.${key}`)),
      source,
    )
}

/** The rule behind a line of the process, or that there is none yet. */
export function useSource() {
  const { t } = useI18n()
  const sayIn = useSourceWords()
  return (source: string): string =>
    source.startsWith(OURS)
      ? t('organising.process.noSource')
      : t('organising.process.source', { source: sayIn(source) })
}
