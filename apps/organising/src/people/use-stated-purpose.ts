import { useSession } from '@ket-nap/app-kit'
import { readonly, ref } from 'vue'
import type { OpeningPurpose } from '../gql/graphql.ts'

/** What files are opened for, as it is offered; a case is found by the service and never stated. */
export const PURPOSES = [
  'ROLL',
  'FILE_CHECK',
  'PREPARATION',
  'TRAINING',
  'TRANSFER',
  'GRADING',
  'BADGE',
  'DISCIPLINE',
  'INSPECTION',
  'OWN_REQUEST',
  'STATISTICS',
] as const satisfies readonly OpeningPurpose[]
export type Purpose = (typeof PURPOSES)[number]

/** The purpose stated last: of this post, until the tab is closed. */
export function useStatedPurpose() {
  const key = `ket-nap.purpose.${useSession().post.id}`
  const kept = sessionStorage.getItem(key)
  const purpose = ref<Purpose | null>(PURPOSES.find(each => each === kept) ?? null)

  function state(stated: Purpose | null) {
    purpose.value = stated
    if (stated) sessionStorage.setItem(key, stated)
    else sessionStorage.removeItem(key)
  }

  return { purpose: readonly(purpose), state }
}
