import { isFor, useGraphQuery, useSession } from '@ket-nap/app-kit'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { OrganisingSummonsQuery, VotingOrgan } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import { FILE_READERS } from '../units/readers.ts'

const Summons = graphql(`
  query OrganisingSummons($unitId: ID!, $on: LocalDate!, $whole: Boolean!) {
    unit(id: $unitId, asOf: $on) {
      id
      bodies(asOf: $on) {
        id
        organ
        summoned(on: $on) {
          entitled
          ifPresent
          twoThirds
          moreThanHalf
          voters {
            exclusion @include(if: $whole)
            countsIfPresent @include(if: $whole)
            person {
              id
              fullName
            }
          }
        }
      }
    }
  }
`)
type Body = NonNullable<NonNullable<OrganisingSummonsQuery['unit']>['bodies']>[number]
export type Summons = NonNullable<Body['summoned']>
export type Voter = Summons['voters'][number]

/** Who is summoned to an organ of a unit on a day. */
export function useSummons(
  asked: MaybeRefOrGetter<{ unitId: string; organ: VotingOrgan; on: string }>,
) {
  const whole = isFor(FILE_READERS, useSession())
  const { data, ...state } = useGraphQuery(Summons, () => {
    const { unitId, on } = toValue(asked)
    return { unitId, on, whole }
  })
  const summons = computed(() => {
    const { organ } = toValue(asked)
    return data.value?.unit?.bodies?.find(body => body.organ === organ)?.summoned ?? null
  })
  /** Who came can be told by name only where every name is in reach. */
  const isNamed = computed(() => {
    const voters = summons.value?.voters ?? []
    return voters.length > 0 && voters.every(({ person }) => person)
  })
  return { summons, isNamed, isAnswered: computed(() => data.value !== null), ...state }
}
