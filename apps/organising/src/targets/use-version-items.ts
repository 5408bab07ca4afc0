import type { TimelineItem } from '@ket-nap/ui/timeline'
import { useFormat } from '@ket-nap/ui/format'
import { useI18n } from 'vue-i18n'
import { useTargetFigures } from '../board/use-target-figures.ts'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import type { TargetIndicator, VersionItems_VersionFragment } from '../gql/graphql.ts'

const Version = graphql(`
  fragment VersionItems_version on TargetVersion {
    id
    place
    origin
    state
    number
    lowerPercent
    upperPercent
    directiveNumber
    directiveOn
    reason
    proposedBy
    proposedRole
    proposedOn
    answeredBy
    answeredRole
    answeredOn
    refusal
  }
`)

/** The versions of a goal as a history: what it said, who proposed and who answered, and why. */
export function useVersionItems() {
  const { t } = useI18n()
  const { date } = useFormat()
  const { goalOf } = useTargetFigures()

  type Said = VersionItems_VersionFragment

  const person = (name: Said['proposedBy'], role: Said['proposedRole']) =>
    [role && t(`kit.role.${role}`), name].filter(Boolean).join(' ')

  function proposalOf({ origin, proposedBy, proposedRole, proposedOn }: Said): string | null {
    if (!proposedOn) return null
    const values = { who: person(proposedBy, proposedRole), day: date(proposedOn) }
    return t(`organising.agreement.begun.${origin}`, values)
  }

  function answerOf({ state, answeredBy, answeredRole, answeredOn }: Said): string | null {
    if (!answeredOn) return null
    const values = { who: person(answeredBy, answeredRole), day: date(answeredOn) }
    return t(`organising.agreement.answered.${state}`, values)
  }

  return (
    indicator: TargetIndicator,
    versions: readonly FragmentType<typeof Version>[],
  ): TimelineItem[] =>
    versions.map(masked => {
      const version = readFragment(Version, masked)
      const { id, state, directiveNumber, directiveOn, proposedOn, answeredOn } = version
      const reason = version.refusal ?? version.reason
      const detail = [directiveNumber, proposalOf(version), answerOf(version), reason]
      return {
        id,
        on: answeredOn ?? proposedOn ?? directiveOn ?? null,
        title: `${goalOf({ indicator, ...version })} · ${t(`organising.agreement.state.${state}`)}`,
        detail: detail.filter(Boolean).join('. '),
        tone: state === 'AGREED' ? 'done' : 'neutral',
        expected: state === 'PROPOSED',
      }
    })
}
