import { readCount, readPercent } from '../forms/read-number.ts'
import type { TargetIndicator } from '../gql/graphql.ts'

interface ShareSent {
  unitId: string
  number?: number
  lowerPercent?: number
}

interface TypedSharing {
  indicator: TargetIndicator
  /** What is typed for each unit below, in the order of the table. */
  typed: readonly { unitId: string; text: string; hasShare: boolean }[]
  kept: string
}

/**
 * What is typed as shares: a unit without a word gets none, or 0 where it had one; `null` where something
 * is no number.
 */
export function readShares({ indicator, typed }: TypedSharing): ShareSent[] | null {
  const shares: ShareSent[] = []
  for (const { unitId, text, hasShare } of typed) {
    const isBlank = text.trim() === '' || text.trim() === '0'
    if (isBlank && !hasShare) continue
    const isPlan = indicator === 'ADMISSIONS'
    const value = isBlank && isPlan ? 0 : isPlan ? readCount(text) : readPercent(text)
    if (value === null) return null
    shares.push(isPlan ? { unitId, number: value } : { unitId, lowerPercent: value })
  }
  return shares
}

/** The sum of all that can be read so far, what is kept among it. */
export const sumOf = ({ typed, kept }: Pick<TypedSharing, 'typed' | 'kept'>): number =>
  [...typed.map(({ text }) => text), kept].reduce((sum, text) => sum + (readCount(text) ?? 0), 0)
