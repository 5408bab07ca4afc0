import { objection } from '@ket-nap/kernel'
import { objectionsToMeasure, type Measure } from './target.policy.ts'
import type { TargetObjection } from './target-standing.policy.ts'
import { MEASURES, type TargetIndicator } from './target.workflow.ts'

export interface Share extends Measure {
  unitId: string
}

export interface Sharing {
  shares: readonly Share[]
  kept?: number | null | undefined
}

/** A share as it is in force. */
export interface StoredShare extends Share {
  id: string
}

export interface SharingFacts {
  target: { indicator: TargetIndicator; number: number | null; lowerPercent: number | null }
  /** Units directly below, on the first day of the period or today. */
  below: ReadonlySet<string>
  stored: readonly StoredShare[]
  /** Units for which the same directive has set the same goal already, not as a share of this one. */
  taken: ReadonlySet<string>
}

const MOST_SHARES = 200

/**
 * Why a goal may not be shared so. A number and what the unit keeps of it add up exactly; no band begins
 * below the one above; whoever has a share is named again, if need be with 0.
 */
export function objectionsToSharing(sharing: Sharing, facts: SharingFacts): TargetObjection[] {
  const { shares } = sharing
  const { stored } = facts
  const path = ['input', 'shares']
  if (shares.length === 0) return [objection('SHARES_REQUIRED', { path })]
  if (shares.length > MOST_SHARES) {
    return [objection('TOO_MANY_SHARES', { path, params: { limit: MOST_SHARES } })]
  }
  const named = new Set(shares.map(({ unitId }) => unitId))
  const leftOut = stored.filter(({ unitId }) => !named.has(unitId)).length
  const objections = [
    ...shares.flatMap((share, place) => objectionsToShare(share, { place, sharing, facts })),
    ...(leftOut > 0 ? [objection('SHARE_LEFT_OUT', { path, params: { count: leftOut } })] : []),
    ...objectionsToKept(sharing, facts),
  ]
  return objections.length > 0 ? objections : objectionsToSum(sharing, facts)
}

interface Place {
  place: number
  sharing: Sharing
  facts: SharingFacts
}

function objectionsToShare(share: Share, { place, sharing, facts }: Place): TargetObjection[] {
  const at = (field: string) => ['input', 'shares', String(place), field]
  const { target, below, stored, taken } = facts
  const { unitId } = share
  const isStored = stored.some(one => one.unitId === unitId)
  const objections: TargetObjection[] = []
  if (sharing.shares.findIndex(one => one.unitId === unitId) < place) {
    objections.push(objection('UNIT_TWICE', { path: at('unitId') }))
  }
  if (!below.has(unitId) && !isStored) {
    objections.push(objection('NOT_DIRECTLY_BELOW', { path: at('unitId') }))
  }
  if (taken.has(unitId)) objections.push(objection('ALREADY_RECORDED', { path: at('unitId') }))
  if (share.number === 0 && isStored && MEASURES[target.indicator] === 'NUMBER') return objections
  const measured = objectionsToMeasure(target.indicator, share).map(one => ({
    ...one,
    path: at(one.path.at(-1) ?? ''),
  }))
  return [...objections, ...measured, ...objectionsToBand(share, target, at('lowerPercent'))]
}

function objectionsToBand(
  { lowerPercent }: Share,
  target: SharingFacts['target'],
  path: string[],
): TargetObjection[] {
  const lowest = target.lowerPercent
  if (lowest === null || typeof lowerPercent !== 'number' || lowerPercent >= lowest) return []
  return [objection('BAND_BELOW_PARENT', { path, params: { lowest } })]
}

function objectionsToKept({ kept }: Sharing, { target }: SharingFacts): TargetObjection[] {
  const path = ['input', 'kept']
  const isGiven = kept !== null && kept !== undefined
  if (MEASURES[target.indicator] === 'PERCENT') {
    return isGiven ? [objection('KEPT_NOT_ALLOWED', { path })] : []
  }
  if (!isGiven) return [objection('KEPT_REQUIRED', { path })]
  return kept < 0 ? [objection('KEPT_NOT_USABLE', { path })] : []
}

function objectionsToSum({ shares, kept }: Sharing, { target }: SharingFacts): TargetObjection[] {
  const { number } = target
  if (number === null) return []
  const sum = shares.reduce((total, share) => total + (share.number ?? 0), kept ?? 0)
  const params = { sum, number }
  if (sum === number) return []
  return [objection('SHARES_DO_NOT_ADD_UP', { path: ['input', 'shares'], params })]
}
