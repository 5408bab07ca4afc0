import { useFormat } from '@ket-nap/ui/format'
import { useI18n } from 'vue-i18n'
import { lastDayBefore } from '../days/days.ts'
import type { Fact } from '../dossiers/FactList.vue'
import type { LifePanel_PersonFragment } from '../gql/graphql.ts'

type Person = LifePanel_PersonFragment
type LifeFact = NonNullable<Person['lifeFacts']>[number]
type Limit = NonNullable<Person['activityLimits']>[number]

const joined = (...parts: readonly (string | null | undefined)[]) =>
  parts.filter(Boolean).join(' · ')

function usePaperWords() {
  const { t } = useI18n()
  const { date } = useFormat()
  return (fact: { documentNumber?: string | null; documentOn?: string | null }) =>
    fact.documentNumber && fact.documentOn
      ? t('organising.life.paper', { number: fact.documentNumber, day: date(fact.documentOn) })
      : null
}

/** The disciplines that stand, as a form offers them: those that no later fact cancelled. */
export function useStandingDisciplines() {
  const { t } = useI18n()
  const { date } = useFormat()
  const paperOf = usePaperWords()
  return (facts: readonly LifeFact[]) => {
    const cancelled = new Set(facts.map(({ refersTo }) => refersTo))
    return facts
      .filter(({ id, kind }) => kind === 'DISCIPLINED' && !cancelled.has(id))
      .map(fact => ({
        value: fact.id,
        label: joined(
          t(`organising.code.LIFE_GROUND.${fact.ground}`),
          date(fact.on),
          paperOf(fact),
        ),
      }))
  }
}

/** What is on record of a member's life, in words. */
export function useLifeFacts() {
  const { t } = useI18n()
  const { date } = useFormat()
  const paperOf = usePaperWords()

  function ofFact(fact: LifeFact): Fact {
    const ground = fact.ground && t(`organising.code.LIFE_GROUND.${fact.ground}`)
    const votes = fact.ballots.map(({ organ, yes, entitled }) =>
      t('organising.life.ballot', { organ: t(`organising.code.ORGAN.${organ}`), yes, entitled }),
    )
    const due = fact.dueOn && t('organising.life.answerBy', { day: date(fact.dueOn) })
    const counts =
      fact.timeCounts === true || fact.timeCounts === false
        ? t(`organising.life.timeCounts.${fact.timeCounts}`)
        : null
    return {
      id: fact.id,
      title: joined(t(`organising.code.LIFE_FACT.${fact.kind}`), ground),
      details: joined(date(fact.on), paperOf(fact), fact.issuer, due, counts, ...votes),
    }
  }

  function ofLimit(limit: Limit): Fact {
    const ground = limit.ground && t(`organising.code.LIMIT_GROUND.${limit.ground}`)
    const from = date(limit.from)
    const last = limit.until ? date(lastDayBefore(limit.until)) : null
    return {
      id: limit.id,
      title: joined(t(`organising.code.EXCLUSION.${limit.kind}`), ground),
      details: joined(
        last ? t('organising.life.fromTo', { from, last }) : t('organising.life.fromOn', { from }),
        paperOf(limit),
        limit.place,
      ),
    }
  }

  return { ofFact, ofLimit }
}
