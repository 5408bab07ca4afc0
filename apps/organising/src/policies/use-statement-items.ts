import { useFormat } from '@ket-nap/ui/format'
import type { TimelineItem } from '@ket-nap/ui/timeline'
import { useI18n } from 'vue-i18n'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import type { StatementItems_ValueFragment } from '../gql/graphql.ts'
import { usePolicyWords } from './use-policy-words.ts'

const Value = graphql(`
  fragment StatementItems_value on PolicyValue {
    kind
    unit
    history {
      version
      from
      text
      source
      doubt
      isLocal
      recordedAt
      proposal @include(if: $keeps) {
        before
        proposedIn {
          id
          holderName
        }
        decidedIn {
          id
          holderName
        }
      }
    }
  }
`)

type Statement = StatementItems_ValueFragment['history'][number]

/** What was said of a value, as points of a line. */
export function useStatementItems() {
  const { t } = useI18n()
  const { date } = useFormat()
  const { linesOf } = usePolicyWords()

  function personsOf({ proposal }: Statement): string | null {
    const [proposer, decider] = [proposal?.proposedIn, proposal?.decidedIn].map(
      post => post?.holderName,
    )
    if (!proposer || !decider) return null
    return t('organising.policies.twoPersons', { proposer, decider })
  }

  return (masked: FragmentType<typeof Value>): TimelineItem[] => {
    const value = readFragment(Value, masked)
    return value.history.map(statement => {
      const { version, from, text, source, doubt, isLocal, recordedAt, proposal } = statement
      const facts = [
        isLocal && t('organising.policies.local'),
        source,
        doubt && t(`organising.policies.doubt.${doubt}`),
        proposal &&
          t('organising.policies.before', { before: linesOf(value, proposal.before).join('; ') }),
        personsOf(statement),
        proposal && t('organising.policies.recorded', { day: date(recordedAt.slice(0, 10)) }),
      ]
      return {
        id: `${version} ${recordedAt} ${text}`,
        on: from,
        title: linesOf(value, text).join('; '),
        detail: facts.filter(Boolean).join(' · '),
        tone: doubt ? 'soon' : 'neutral',
      }
    })
  }
}
