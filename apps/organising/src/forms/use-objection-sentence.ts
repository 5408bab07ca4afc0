import { isLocalDate } from '@ket-nap/kernel'
import { useFormat } from '@ket-nap/ui/format'
import { useI18n } from 'vue-i18n'
import type { FormObjection_ObjectionFragment } from '../gql/graphql.ts'

/** Where the words for a parameter of an objection are. */
const LISTS: Record<string, string> = {
  kind: 'organising.unitKind',
  parent: 'organising.unitKind',
  level: 'organising.levelCount',
  role: 'kit.role',
  state: 'organising.posts.state',
}

/** A rule is quoted by its number; a reason in English words is what the sentence says already. */
const CITATION = /\d/

/** An objection of the server in words: why, who can clear it, and the rule it comes from. */
export function useObjectionSentence() {
  const { t, te } = useI18n()
  const { date } = useFormat()

  /** A parameter is a code of a known list, a day, or a number. */
  function wordOf(name: string, value: string): string {
    if (isLocalDate(value)) return date(value)
    const key = `${LISTS[name]}.${value}`
    return te(key) ? t(key, 1) : value
  }

  return ({ code, params, clearableBy, source }: FormObjection_ObjectionFragment): string => {
    const values = params.map(({ name, value }) => [name, wordOf(name, value)])
    const key = `organising.objection.${code}`
    const reason = te(key)
      ? t(key, Object.fromEntries(values))
      : t('organising.objection.OTHER', { code })
    const roles = clearableBy.map(role => t(`kit.role.${role}`)).join(', ')
    const clearing = roles && t('organising.objection.clearableBy', { roles })
    const rule = source && CITATION.test(source) && t('organising.objection.source', { source })
    return [reason, clearing, rule].filter(Boolean).join(' ')
  }
}
