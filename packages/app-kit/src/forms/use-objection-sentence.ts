import { formatVietnameseDate, isLocalDate } from '@ket-nap/kernel'
import { useI18n } from 'vue-i18n'
import type { Role } from '../manifest/role.ts'

/** An expected "no" of the server, as every department asks for it. */
export interface FormObjection {
  code: string
  path: readonly string[]
  params: readonly { name: string; value: string }[]
  clearableBy: readonly Role[]
  source?: string | null
}

export interface ObjectionWords {
  /** Root key of the department's words; the sentences are at `<words>.objection.<CODE>`. */
  words: string
  /** Where the word for a coded parameter is: `{ kind: 'organising.unitKind' }`. */
  lists?: Readonly<Record<string, string>>
}

/** A rule is quoted by its number; a reason in English words is what the sentence says already. */
const CITATION = /\d/

/** An objection of the server in words: why, who can clear it, and the rule it comes from. */
export function useObjectionSentence({ words, lists = {} }: ObjectionWords) {
  const { t, te } = useI18n()

  /** A parameter is a code of a known list, a day, or a number. */
  function wordOf(name: string, value: string): string {
    if (isLocalDate(value)) return formatVietnameseDate(value)
    const key = `${lists[name]}.${value}`
    return te(key) ? t(key, 1) : value
  }

  /** What the department says of it, or every department; else its code, so that it can be quoted. */
  function reasonOf({ code, params }: FormObjection): string {
    const values = params.map(({ name, value }) => [name, wordOf(name, value)])
    const key = [`${words}.objection.${code}`, `kit.objection.${code}`].find(each => te(each))
    return key ? t(key, Object.fromEntries(values)) : t('kit.objection.OTHER', { code })
  }

  return (objection: FormObjection): string => {
    const { clearableBy, source } = objection
    const roles = clearableBy.map(role => t(`kit.role.${role}`)).join(', ')
    const clearing = roles && t('kit.form.clearableBy', { roles })
    const rule = source && CITATION.test(source) && t('kit.form.source', { source })
    return [reasonOf(objection), clearing, rule].filter(Boolean).join(' ')
  }
}
