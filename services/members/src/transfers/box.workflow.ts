import type { Terms } from '../codes/term.ts'
import type { Chain } from '../routes/route.workflow.ts'
import type { TransferAction, TransferKind } from './transfer-action.workflow.ts'

/** Who signs a box. */
export const BOX_ORGAN = {
  CELL: { en: 'Cell', vi: 'Chi bộ' },
  SECTION: { en: 'Section committee', vi: 'Đảng ủy bộ phận' },
  BASE: { en: 'Base committee', vi: 'Đảng ủy cơ sở' },
  COMMITTEE: { en: 'Committee directly above the cell', vi: 'Cấp ủy trực tiếp của chi bộ' },
  ABOVE_BASE: { en: 'Committee above the base', vi: 'Cấp ủy cấp trên trực tiếp của cơ sở' },
  PROVINCE: { en: 'Provincial organising department', vi: 'Ban tổ chức tỉnh ủy' },
  ABROAD: { en: 'Party committee abroad', vi: 'Tổ chức đảng ở ngoài nước' },
} as const satisfies Terms
export type BoxOrgan = keyof typeof BOX_ORGAN

export const SIDE = {
  GIVER: { en: 'Giving side', vi: 'Nơi chuyển đi' },
  RECEIVER: { en: 'Receiving side', vi: 'Nơi tiếp nhận' },
} as const satisfies Terms
export type Side = keyof typeof SIDE

/** Kinds of organisations that members belong to. Source: 294 pt 20.2, 20.3. */
export const MEMBER_KINDS = ['CELL', 'BASE_CELL', 'TEMPORARY_CELL'] as const

/** Out of the old place, into the new one, and back home. */
export type Part = 'OUT' | 'IN' | 'BACK'

interface PrintedBox {
  part: Part
  side: Side
  organ: BoxOrgan
}

/** A box of one paper: its printed number, and the unit whose organ signs it; null: not of this tree. */
export interface Box extends PrintedBox {
  number: number
  unitId: string | null
}

export const TRANSFER_FORM = {
  HOME: { en: 'Two boxes, home from abroad', vi: 'Giấy 2 ô, từ ngoài nước về' },
  ABROAD: { en: 'Two boxes, abroad', vi: 'Giấy 2 ô, ra ngoài nước' },
  TEMPORARY: { en: 'Eight boxes, temporary', vi: 'Giấy 8 ô, tạm thời' },
  INSIDE: {
    en: 'Seven boxes, inside one organisation above the base',
    vi: 'Giấy 7 ô, trong một đảng bộ cấp trên trực tiếp của cơ sở',
  },
  OUTSIDE: { en: 'Ten boxes', vi: 'Giấy 10 ô' },
} as const satisfies Terms
export type TransferForm = keyof typeof TRANSFER_FORM

/** Both places in the tree of the day; the one that lies abroad is null. */
export interface Ways {
  kind: TransferKind
  from: Chain | null
  to: Chain | null
}

interface FormRule {
  code: TransferForm
  when: (ways: Ways) => boolean
  boxes: readonly PrintedBox[]
  source: string
}

const out = (organ: BoxOrgan): PrintedBox => ({ part: 'OUT', side: 'GIVER', organ })
const into = (organ: BoxOrgan): PrintedBox => ({ part: 'IN', side: 'RECEIVER', organ })
const back = (side: Side, organ: BoxOrgan): PrintedBox => ({ part: 'BACK', side, organ })

/** Tried in this order; the first that holds is the paper that is written. Source: HD38 4.3. */
export const FORMS: readonly FormRule[] = [
  {
    code: 'HOME',
    when: ({ from }) => from === null,
    boxes: [out('ABROAD'), into('CELL')],
    source: 'HD38 II.4, 4.3.1c; who signs is UNVERIFIED',
  },
  {
    code: 'ABROAD',
    when: ({ to }) => to === null,
    // From a stay the member comes home with a paper of two boxes as well: they follow those of the way out.
    boxes: [out('PROVINCE'), into('ABROAD'), back('RECEIVER', 'ABROAD'), back('GIVER', 'CELL')],
    source: 'HD38 4.3.1c, 4.3.2b; who signs is UNVERIFIED',
  },
  {
    code: 'TEMPORARY',
    when: ({ kind }) => kind === 'TEMPORARY',
    boxes: [
      out('CELL'),
      out('COMMITTEE'),
      into('COMMITTEE'),
      into('CELL'),
      back('RECEIVER', 'CELL'),
      back('RECEIVER', 'COMMITTEE'),
      back('GIVER', 'COMMITTEE'),
      back('GIVER', 'CELL'),
    ],
    source: 'HD38 4.3: 1–4 out, 5–8 back; the organs are UNVERIFIED',
  },
  {
    code: 'INSIDE',
    when: ways => lowestCommon(ways) !== null,
    boxes: [
      out('CELL'),
      out('SECTION'),
      out('BASE'),
      out('ABOVE_BASE'),
      into('BASE'),
      into('SECTION'),
      into('CELL'),
    ],
    source: 'HD38 4.3',
  },
  {
    code: 'OUTSIDE',
    when: () => true,
    boxes: [
      out('CELL'),
      out('SECTION'),
      out('BASE'),
      out('ABOVE_BASE'),
      out('PROVINCE'),
      into('PROVINCE'),
      into('ABOVE_BASE'),
      into('BASE'),
      into('SECTION'),
      into('CELL'),
    ],
    source: 'HD38 4.3',
  },
]

export interface PaperForm {
  code: TransferForm
  boxes: readonly Box[]
  source: string
}

/** Which paper a transfer needs, and which of its boxes are signed by whom; the others are struck. */
export function findForm(ways: Ways): PaperForm {
  const rule = FORMS.find(({ when }) => when(ways))
  if (!rule) throw new Error('the last form is for everybody')
  const boxes = rule.boxes.map((box, place) => ({
    ...box,
    number: place + 1,
    unitId: unitOf(box, ways),
  }))
  return { code: rule.code, boxes: boxes.filter(box => isSigned(box, ways)), source: rule.source }
}

/** The unit at which an organ of a side sits; null where that side has none. */
export function organUnit(organ: BoxOrgan, { own, section, base, ...chain }: Chain): string | null {
  const { aboveBase, province } = chain
  const committee = base?.kind === 'BASE_CELL' ? null : base
  // A base directly under the province has the province above it.
  const above = aboveBase ?? (base && province)
  const units = {
    CELL: own,
    SECTION: section,
    BASE: committee,
    COMMITTEE: committee ?? above,
    ABOVE_BASE: above,
    PROVINCE: province,
    ABROAD: null,
  }
  return units[organ]?.unitId ?? null
}

const unitOf = ({ side, organ }: PrintedBox, { from, to }: Ways): string | null => {
  const chain = side === 'GIVER' ? from : to
  return chain && organUnit(organ, chain)
}

const UPWARDS = ['SECTION', 'BASE', 'ABOVE_BASE'] as const satisfies readonly BoxOrgan[]

/** The lowest committee over both places, up to the one directly above the base. */
function lowestCommon({ from, to }: Ways): BoxOrgan | null {
  if (!from || !to) return null
  return UPWARDS.find(organ => isShared(organ, { from, to })) ?? null
}

function isShared(organ: BoxOrgan, { from, to }: Pick<Ways, 'from' | 'to'>): boolean {
  if (!from || !to) return false
  const unitId = organUnit(organ, from)
  return unitId !== null && unitId === organUnit(organ, to)
}

/** Whether a box is signed: its organ exists, is no other organ of its side, and signs once. */
function isSigned({ part, side, organ, unitId }: Box, ways: Ways): boolean {
  const { kind, from, to } = ways
  if (part === 'BACK' && kind === 'OFFICIAL') return false
  if (organ === 'ABROAD') return true
  if (unitId === null) return false
  if (!from || !to || organ === 'CELL') return true
  if (organ === 'PROVINCE') {
    const isAboveBase = unitId === organUnit('ABOVE_BASE', side === 'GIVER' ? from : to)
    return !isAboveBase && !isShared('PROVINCE', { from, to })
  }
  if (isShared(organ, { from, to })) return side === 'GIVER' && isLowestCommon(organ, ways)
  return true
}

const isLowestCommon = (organ: BoxOrgan, ways: Ways): boolean =>
  organ === 'COMMITTEE' || lowestCommon(ways) === organ

/** What signing a box is, for its kind of transfer: the last box of a part is a step of its own. */
export function signingOf(
  box: Box,
  { boxes, kind }: { boxes: readonly Box[]; kind: TransferKind },
): TransferAction {
  const isLast = boxes.findLast(({ part }) => part === box.part)?.number === box.number
  if (box.part === 'OUT' && box.organ === 'ABROAD') return 'COME_HOME'
  if (box.part === 'OUT') return isLast ? 'SEND' : 'SIGN_OUT'
  if (box.part === 'BACK') return isLast ? 'END_STAY' : 'SIGN_BACK'
  if (!isLast) return 'SIGN_IN'
  return kind === 'OFFICIAL' ? 'ACCEPT' : 'RECEIVE_GUEST'
}
