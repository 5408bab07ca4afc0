import { acceptUnless, objection, type Objection, type Outcome } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'

/** A text as it was typed into a field of the input. */
export interface WrittenText {
  field: string
  text: string | null | undefined
  longest: number
  isRequired?: boolean
}

const CONTROL = /[^\P{Cc}\n\t]/u

/** Every text that cannot be kept as it was typed, and why. */
export function judgeTexts(texts: readonly WrittenText[]): Outcome<null, Objection<string, Role>> {
  const objections = texts.flatMap(({ field, text, longest, isRequired }) => {
    const written = text?.trim() ?? ''
    const path = ['input', field]
    return [
      ...(isRequired && written === '' ? [objection('TEXT_EMPTY', { path })] : []),
      ...(written.length > longest
        ? [objection('TEXT_TOO_LONG', { path, params: { limit: longest } })]
        : []),
      ...(CONTROL.test(written) ? [objection('TEXT_HAS_CONTROL_CHARACTERS', { path })] : []),
    ]
  })
  return acceptUnless(null, objections)
}
