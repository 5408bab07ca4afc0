import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core'
import { createRequest } from '@urql/core'
import { useQuery } from '@urql/vue'
import type { ComputedRef, MaybeRefOrGetter, Ref } from 'vue'
import { computed, toValue } from 'vue'
import type { Problem } from './problem.ts'
import { kindOf, requestIdOf, servicesAway } from './problem.ts'
import { trustedHash } from './trusted-hash.ts'
import { useDelayed } from './use-delayed.ts'
import { useDepartmentNames } from './use-department-names.ts'

export interface GraphQuery<Data> {
  /** What arrived, also when a part of it is missing; a subject that is `null` in it does not exist. */
  data: ComputedRef<Data | null>
  /** A request is under way, has nothing to show, and has taken longer than 300 ms. */
  loading: Readonly<Ref<boolean>>
  /** `data` is being asked for again, or (with `keepPrevious`) belongs to earlier variables. */
  renewing: ComputedRef<boolean>
  /** Nothing usable arrived, and why. */
  error: ComputedRef<Problem | null>
  /** Names of the departments whose part is missing in `data`. */
  departmentsAway: ComputedRef<readonly string[]>
  retry: () => void
}

interface QueryOptions {
  /** Waits while true. */
  pause?: MaybeRefOrGetter<boolean>
  /** For lists: shows the last page until the next one is here. Never for a page about one subject. */
  keepPrevious?: boolean
}

/** Asks the graph one question and says in the office's words what is missing from the answer. */
export function useGraphQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  { pause = false, keepPrevious = false }: QueryOptions = {},
): GraphQuery<Data> {
  // Here, where the mistake was made; further down the question would only never be answered.
  trustedHash(document)
  const request = computed(() => createRequest<Data, Variables>(document, toValue(variables)))
  const query = useQuery<Data, Variables>({
    query: document,
    variables: computed(() => toValue(variables)),
    pause: computed(() => toValue(pause)),
  })
  const namesOf = useDepartmentNames()

  const answersThis = computed(() => query.operation.value?.key === request.value.key)
  const error = computed(() => (answersThis.value ? query.error.value : undefined))
  const data = computed(() => {
    const arrived = query.data.value
    if (!arrived || !(answersThis.value || keepPrevious)) return null
    return query.error.value && !hasAnswer(arrived) ? null : arrived
  })
  const departmentsAway = computed(() => namesOf(servicesAway(error.value)))

  return {
    data,
    loading: useDelayed(computed(() => query.fetching.value && !data.value)),
    renewing: computed(() => data.value !== null && (query.fetching.value || query.stale.value)),
    error: computed(() =>
      error.value && !data.value ? describe(error.value, departmentsAway.value) : null,
    ),
    departmentsAway,
    retry: () => query.executeQuery({ requestPolicy: 'network-only' }),
  }
}

function describe(error: CombinedError, departments: readonly string[]): Problem {
  return { kind: kindOf(error), departments, requestId: requestIdOf(error) }
}

/** Every root field is nullable: an answer with errors and nothing but nulls is no answer. */
function hasAnswer(data: object): boolean {
  return Object.entries(data).some(([field, value]) => field !== '__typename' && value !== null)
}
