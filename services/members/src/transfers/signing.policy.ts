import type { Role, ViewerPost } from '@ket-nap/subgraph'
import type { Chain } from '../routes/route.workflow.ts'
import { organUnit, type Box, type BoxOrgan, type Side } from './box.workflow.ts'
import type { TransferAction, TransferActor } from './transfer-action.workflow.ts'
import { nextBox, type OpenedTransfer } from './transfer.policy.ts'
import { TRANSFER } from './transfer.workflow.ts'

/** The roles in which somebody signs for an organ. Source: domain §1.2; HD38 4.3. */
const ORGAN_ROLES: Readonly<Record<BoxOrgan, readonly Role[]>> = {
  CELL: ['CELL_SECRETARY'],
  SECTION: ['BASE_COMMITTEE'],
  BASE: ['BASE_COMMITTEE', 'ORGANISING'],
  COMMITTEE: ['BASE_COMMITTEE', 'ORGANISING'],
  ABOVE_BASE: ['ORGANISING'],
  PROVINCE: ['ORGANISING'],
  ABROAD: [],
}

const COMMITTEES = ['SECTION', 'BASE', 'ABOVE_BASE'] as const satisfies readonly BoxOrgan[]

/** Whose signed papers an organ may enter; a box abroad is entered by the province that introduced. */
const ENTERS: Readonly<Partial<Record<BoxOrgan, readonly BoxOrgan[]>>> = {
  SECTION: ['CELL'],
  BASE: ['CELL', 'SECTION'],
  ABOVE_BASE: ['CELL', 'SECTION', 'BASE', 'COMMITTEE'],
}

/** A post that signs, or is told: its unit and the roles. */
export interface Signer {
  unitId: string | null
  roles: readonly Role[]
}

/** Who signs a box; one abroad is entered by the province that introduced, or by the cell to which the member comes home. */
function signerOf({ organ, unitId, part }: Box, from: Chain | null): Signer {
  if (organ !== 'ABROAD') return { unitId, roles: ORGAN_ROLES[organ] }
  if (!from) return { unitId: null, roles: [] }
  return organOf(part === 'BACK' ? 'CELL' : 'PROVINCE', from)
}

const organOf = (organ: BoxOrgan, chain: Chain): Signer => ({
  unitId: organUnit(organ, chain),
  roles: ORGAN_ROLES[organ],
})

interface Places {
  from: Chain | null
  to: Chain | null
}

/** Who signs next; of a clock that waits for no box the cell is told that was left, or that takes in from abroad. */
export function waitsAt(box: Box | null, { from, to }: Places): Signer {
  if (box) return signerOf(box, from)
  const told = from ?? to
  return told ? organOf('CELL', told) : { unitId: null, roles: [] }
}

/** Who looks whether slips came back: the committee of the cell that was left. Source: T19; HD06 8.3b. */
export const slipChecker = (from: Chain): Signer => organOf('COMMITTEE', from)

/** For whom a post acts on a transfer. */
export interface TransferActing {
  actors: readonly TransferActor[]
  /** The side on which it stands; the giving one where it stands on both. */
  side: Side | null
  /** Whether it would sign the next box for another organ. */
  entersForSigner: boolean
}

export function transferActing(post: ViewerPost, opened: OpenedTransfer): TransferActing {
  const { from, to } = opened
  const given = from ? organsAt(post, from) : []
  const received = to ? organsAt(post, to) : []
  const box = nextBox(opened)
  const signing = box ? signingFor(post, box, opened) : null
  const actors: TransferActor[] = [
    ...(signing ? ['SIGNER' as const] : []),
    ...actorsOf('GIVER', given),
    ...actorsOf('RECEIVER', received),
    ...(from === null && actorsOf('RECEIVER', received).length > 0 ? ['HOME' as const] : []),
  ]
  return {
    actors,
    side: given.length > 0 ? 'GIVER' : received.length > 0 ? 'RECEIVER' : null,
    entersForSigner: signing === 'ENTERED',
  }
}

/** Whether a step signs the next box for another organ, from what that signed on paper. */
export const isEntered = (action: TransferAction, { entersForSigner }: TransferActing): boolean =>
  entersForSigner && TRANSFER[action].by.includes('SIGNER')

/** The organs of a place for which a post acts. */
const organsAt = (post: ViewerPost, chain: Chain): BoxOrgan[] =>
  (['CELL', ...COMMITTEES, 'PROVINCE'] as const).filter(
    organ => ORGAN_ROLES[organ].includes(post.role) && organUnit(organ, chain) === post.unitId,
  )

/** The provincial department signs its box; it does not act for the sides below it. */
function actorsOf(side: Side, organs: readonly BoxOrgan[]): TransferActor[] {
  const isCommittee = COMMITTEES.some(organ => organs.includes(organ))
  if (!isCommittee && !organs.includes('CELL')) return []
  return isCommittee ? [side, `${side}_COMMITTEE`] : [side]
}

function signingFor(
  post: ViewerPost,
  box: Box,
  { from, to }: OpenedTransfer,
): 'OWN' | 'ENTERED' | null {
  const chain = box.side === 'GIVER' ? from : to
  const { unitId, roles } = signerOf(box, from)
  const isSigner = unitId === post.unitId && roles.includes(post.role)
  const isHomeward = box.organ === 'ABROAD' && box.part === 'BACK'
  if (!chain && !isHomeward) return isSigner ? 'ENTERED' : null
  if (isSigner) return isHomeward ? 'ENTERED' : 'OWN'
  const entering = isHomeward ? from : chain
  const enters = entering ? organsAt(post, entering).flatMap(organ => ENTERS[organ] ?? []) : []
  return enters.includes(isHomeward ? 'CELL' : box.organ) ? 'ENTERED' : null
}

/** The roles in which somebody acts for these, on this transfer. */
export function rolesFor(actors: readonly TransferActor[], next: Box | null): Role[] {
  const roles = actors.flatMap((actor): readonly Role[] => {
    if (actor === 'SIGNER') return next ? ORGAN_ROLES[next.organ] : []
    if (actor === 'GIVER' || actor === 'RECEIVER' || actor === 'HOME')
      return ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']
    return ['BASE_COMMITTEE', 'ORGANISING']
  })
  return [...new Set(roles)]
}
