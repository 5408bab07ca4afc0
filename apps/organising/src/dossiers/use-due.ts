import { useSession } from '@ket-nap/app-kit'
import { daysBetween, isLocalDate, toLocalDate } from '@ket-nap/kernel'
import type { Tone } from '@ket-nap/ui/status'
import { useI18n } from 'vue-i18n'

const SOON = 30

interface Due {
  tone: Tone
  words: string
}

/** How far a due day is from today, in words and as a tone. */
export function useDue(): (dueOn: string) => Due {
  const { t } = useI18n()
  const { today } = useSession()

  return dueOn => {
    const left = isLocalDate(dueOn) ? daysBetween(toLocalDate(today), dueOn) : 0
    if (left < 0)
      return { tone: 'late', words: t('organising.dossiers.due.late', { count: -left }) }
    const words = left === 0 ? t('organising.dossiers.due.today') : countWords(left)
    return { tone: left <= SOON ? 'soon' : 'neutral', words }
  }

  function countWords(count: number): string {
    return t('organising.dossiers.due.left', { count })
  }
}
