import { formatUnitCode } from '@ket-nap/kernel'
import type { Provinces } from '../place.ts'
import { lastVersion, type Tree, type Unit, type UnitLevel } from './tree.ts'

type Slot = 'aboveBase' | 'base' | 'subOrganisation' | 'cell'
type Parts = Record<Slot | 'province', string>

const SLOTS: Readonly<Record<UnitLevel, Slot | null>> = {
  PROVINCE: null,
  ABOVE_BASE: 'aboveBase',
  BASE: 'base',
  SECTION: 'subOrganisation',
  CELL: 'cell',
}

/** Numbers today's Party units: 14 digits, counted under each parent. The codes are of 2026. */
export function numberUnits(tree: Tree, { after }: Provinces): void {
  for (const { key, code } of after) {
    const parts = {
      province: code,
      aboveBase: '000',
      base: '000',
      subOrganisation: '000',
      cell: '000',
    }
    numberBelow(tree, tree.get(key), parts)
  }
}

function numberBelow(tree: Tree, unit: Unit, parts: Parts): void {
  const code = formatUnitCode(parts)
  if (!code.ok) throw new Error(`${unit.key} has no code`)
  lastVersion(unit).code = code.value
  const counted: Partial<Record<Slot, number>> = {}
  for (const child of tree.children(unit.key)) {
    const version = lastVersion(child)
    const slot = SLOTS[version.level]
    if (slot === null || version.until !== null || child.line !== 'PARTY') continue
    const number = (counted[slot] ?? 0) + 1
    counted[slot] = number
    numberBelow(tree, child, { ...parts, [slot]: String(number).padStart(3, '0') })
  }
}
