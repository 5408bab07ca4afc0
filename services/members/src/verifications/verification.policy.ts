import type { Policy } from '../policies/policy.workflow.ts'
import type { LetterSubject, Relative } from './verification.workflow.ts'

/** What is on record of the verification of one applicant. */
export interface Verification {
  /** Kinds of relatives that there are; null while nobody said so. */
  relatives: readonly Relative[] | null
  letters: readonly { about: LetterSubject }[]
  /** Those about whom no letter is needed, each with its ground. */
  waivers: readonly { about: LetterSubject }[]
}

/** Who is verified by the rules of a day, of those that there are. Source: HD06 3.4a; 208 [quiz Qa 14]. */
function verifiedOf(
  { relatives }: Pick<Verification, 'relatives'>,
  { verifiesWhoRaisedSpouse, verifiesAdoptedChildren }: Policy,
): LetterSubject[] {
  const named = (relatives ?? []).filter(
    relative =>
      (relative !== 'WHO_RAISED_SPOUSE' || verifiesWhoRaisedSpouse) &&
      (relative !== 'ADOPTED_CHILD' || verifiesAdoptedChildren),
  )
  return ['APPLICANT', ...named]
}

/**
 * Those of whom nobody was asked. A waiver frees from a letter only where history and present are waived; where
 * the history alone is, the present is still asked about. Source: HD06 3.4c; HD38 1.5.
 */
export function unverifiedOf(verification: Verification, policy: Policy): LetterSubject[] {
  const { letters, waivers } = verification
  const isWaiverEnough = policy.verificationWaiver === 'HISTORY_AND_PRESENT'
  const done = new Set([...letters, ...(isWaiverEnough ? waivers : [])].map(({ about }) => about))
  return verifiedOf(verification, policy).filter(subject => !done.has(subject))
}
