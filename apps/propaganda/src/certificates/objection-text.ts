import { useI18n } from 'vue-i18n'
import type { FormObjection } from './use-certificate-form.ts'

/** The sentence of an objection; one that has none yet is shown by its code. */
export function useObjectionText() {
  const { t, te } = useI18n()
  return ({ field, code }: FormObjection): string => {
    if (code === 'MISSING') return t(`propaganda.record.missing.${field}`)
    const key = `propaganda.objection.${code}`
    return te(key) ? t(key) : t('propaganda.objection.OTHER', { code })
  }
}
