import type { Brand } from './brand.ts'
import { accept, object, objection, type Objection, type Outcome } from './outcome.ts'

/** The 14-digit code of a Party organisation, dotted: '38.168.053.000.001'. */
export type UnitCode = Brand<'UnitCode'>

export type UnitCodeObjectionCode = 'UNIT_CODE_SHAPE' | 'UNIT_CODE_WITHOUT_PROVINCE'

/** From the top down; '000' says that the organisation has no such level, or is above it. */
export interface UnitCodeParts {
  readonly province: string
  readonly aboveBase: string
  readonly base: string
  readonly subOrganisation: string
  readonly cell: string
}

const DOTTED = /^(?!00)\d{2}(?:\.\d{3}){4}$/
const DOTTED_OR_PLAIN = /^(\d{2})(\.?)(\d{3})\2(\d{3})\2(\d{3})\2(\d{3})$/
const NONE = '000'

export function isUnitCode(value: unknown): value is UnitCode {
  return typeof value === 'string' && DOTTED.test(value)
}

/** Reads the code with all of its dots or with none. */
export function parseUnitCode(text: string): Outcome<UnitCode, Objection<UnitCodeObjectionCode>> {
  const match = DOTTED_OR_PLAIN.exec(text.trim())
  if (match === null) return object(objection('UNIT_CODE_SHAPE'))
  const [, province = '', , ...levels] = match
  const code = [province, ...levels].join('.')
  return isUnitCode(code) ? accept(code) : object(objection('UNIT_CODE_WITHOUT_PROVINCE'))
}

export function unitCodeParts(code: UnitCode): UnitCodeParts {
  const [province = '', aboveBase = '', base = '', subOrganisation = '', cell = ''] =
    code.split('.')
  return { province, aboveBase, base, subOrganisation, cell }
}

/** The inverse of `unitCodeParts`. */
export function formatUnitCode(
  parts: UnitCodeParts,
): Outcome<UnitCode, Objection<UnitCodeObjectionCode>> {
  const { province, aboveBase, base, subOrganisation, cell } = parts
  return parseUnitCode([province, aboveBase, base, subOrganisation, cell].join('.'))
}

/**
 * The code one level up: the lowest level in use becomes '000'. A cell directly under its base
 * organisation (no sub-organisation) therefore goes straight to it; a province has no parent.
 * The tree decides who reports to whom; the code only says where an organisation was numbered.
 */
export function parentCode(code: UnitCode): UnitCode | undefined {
  const [province, ...levels] = code.split('.')
  const lowest = levels.findLastIndex(level => level !== NONE)
  if (lowest === -1) return undefined
  const parent = [province, ...levels.with(lowest, NONE)].join('.')
  return isUnitCode(parent) ? parent : undefined
}
