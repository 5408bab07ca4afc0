import { useFormat } from '@ket-nap/ui/format'
import { useI18n } from 'vue-i18n'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'

const Version = graphql(`
  fragment HistoryVersion_version on UnitVersion {
    validFrom
    name
    code
    kind
    parent {
      id
      name
    }
    decisionNumber
    decidedOn
  }
`)
const Succession = graphql(`
  fragment HistorySuccession_succession on UnitSuccession {
    kind
    effectiveOn
    decisionNumber
    decidedOn
  }
`)

/** What a version of a unit, or its merging with another, is called on the line. */
export function useHistoryWords() {
  const { t } = useI18n()
  const { date } = useFormat()

  function decision(number: string | null | undefined, on: string | null | undefined) {
    if (!number) return null
    const said = t('organising.history.decision', { number })
    return on ? `${said}, ${date(on)}` : said
  }

  function versionOf(masked: FragmentType<typeof Version>) {
    const version = readFragment(Version, masked)
    const { validFrom, name, kind, code, parent, decisionNumber, decidedOn } = version
    const facts = [
      t(`organising.unitKind.${kind}`),
      parent && t('organising.history.below', { parent: parent.name }),
      code,
      decision(decisionNumber, decidedOn),
    ]
    return { on: validFrom, title: name, detail: facts.filter(Boolean).join(' · ') }
  }

  function successionOf(direction: 'from' | 'to', masked: FragmentType<typeof Succession>) {
    const { kind, effectiveOn, decisionNumber, decidedOn } = readFragment(Succession, masked)
    return {
      id: direction,
      on: effectiveOn,
      title: t(`organising.history.${direction}.${kind}`),
      detail: decision(decisionNumber, decidedOn) ?? undefined,
      icon: 'merge' as const,
      tone: 'info' as const,
    }
  }

  return { versionOf, successionOf }
}
