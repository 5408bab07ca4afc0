import { isLocalDate } from '@ket-nap/kernel'
import { useFormat } from '@ket-nap/ui/format'
import { useI18n } from 'vue-i18n'

interface Reason {
  code: string
  params: readonly { name: string; value: string }[]
}

/** Why something is not possible yet, as one sentence; the rule and the roles are drawn beside it. */
export function useReason(): (reason: Reason) => string {
  const { t, te } = useI18n()
  const { date } = useFormat()

  function wordOf(name: string, value: string): string {
    if (isLocalDate(value)) return date(value)
    if (name === 'relatives') {
      const words = value.split(' ').map(code => t(`organising.code.LETTER_SUBJECT.${code}`))
      return words.join('; ')
    }
    const stage = `organising.code.STAGE.${value}`
    return (name === 'next' || name === 'stage') && te(stage) ? t(stage) : value
  }

  return ({ code, params }) => {
    const key = `organising.objection.${code}`
    if (!te(key)) return t('kit.objection.OTHER', { code })
    return t(key, Object.fromEntries(params.map(({ name, value }) => [name, wordOf(name, value)])))
  }
}
