import { useFormat } from '@ket-nap/ui/format'
import { useI18n } from 'vue-i18n'
import type { PolicyKind, PolicyUnit } from '../gql/graphql.ts'
import { formsOf, NONE, partsOf, shareOf } from './policy-text.ts'

interface Named {
  nameVi: string
  nameEn: string
}

interface Shape {
  kind: PolicyKind
  unit?: PolicyUnit | null | undefined
}

/** Names and values of rules in the language of the screen. */
export function usePolicyWords() {
  const { t, locale } = useI18n()
  const { integer } = useFormat()
  const code = (each: string) => t(`organising.policies.code.${each}`)

  const nameOf = ({ nameVi, nameEn }: Named): string => (locale.value === 'en' ? nameEn : nameVi)

  function amount(unit: Shape['unit'], text: string): string {
    return unit
      ? t(`organising.policies.amount.${unit}`, { n: integer(Number(text)) }, Number(text))
      : text
  }

  /** A value in words; forms are told one in a line. */
  function linesOf({ kind, unit }: Shape, text: string | null | undefined): string[] {
    if (text === null || text === undefined) return [t('organising.policies.national')]
    if (text === NONE) return [t('organising.policies.none')]
    switch (kind) {
      case 'NUMBER':
        return [amount(unit, text)]
      case 'NUMBERS':
        return [partsOf(text).join(', ')]
      case 'CHOICE':
        return [code(text)]
      case 'CODES':
        return [partsOf(text).map(code).join(', ')]
      case 'YES_NO':
        return [t(`organising.policies.answer.${text}`)]
      case 'SHARE': {
        const { reading, fraction } = shareOf(text)
        return [t(`organising.policies.share.${reading}`, { fraction })]
      }
      case 'FORMS':
        return formsOf(text).map(({ code: each, form }) => `${code(each)}: ${form}`)
    }
  }

  return { nameOf, codeOf: code, linesOf }
}
