import { defineDraft } from '@ket-nap/app-kit'

/** What is typed stays until it was sent; one draft for each value. */
export const useChangeDraft = defineDraft(() => ({
  text: '',
  isBegun: false,
  from: '',
  source: '',
}))
