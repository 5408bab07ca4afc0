import {
  accept,
  object,
  objection,
  type Objection,
  type Outcome,
  type Share,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { PolicyJson, PolicyShape } from './policy-value.workflow.ts'

type ValueObjection = Objection<string, Role>

/** How "there is no such rule" is written. */
const NONE = 'NONE'

const LONGEST_FORM = 20

/**
 * A value in the one notation in which it is shown and proposed: `45`, `NONE`, `YES`, `AT_LEAST 2/3`,
 * `30 40 45`, `CV DIPLOMA`, and one line `CV=2-KNĐ` for each form.
 */
export function writeValue(value: PolicyJson): string {
  if (value === null) return NONE
  if (typeof value === 'boolean') return value ? 'YES' : 'NO'
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return value.join(' ')
  if (isShare(value)) return `${value.reading} ${value.parts}/${value.of}`
  return Object.entries(value)
    .map(([code, form]) => `${code}=${form}`)
    .join('\n')
}

/** Reads the notation of `writeValue`, or says what is expected instead. */
export function readValue(shape: PolicyShape, text: string): Outcome<PolicyJson, ValueObjection> {
  const trimmed = text.normalize('NFC').trim()
  if (trimmed === NONE) return shape.isOptional ? accept(null) : notReadable()
  const value = READERS[shape.kind](trimmed)
  if (value === undefined) return notReadable()
  return isAllowed(shape, value) ? accept(value) : notAllowed(shape)
}

/** Whether a stored value is what the table says it is. */
export function isAllowed(shape: PolicyShape, value: PolicyJson): boolean {
  if (value === null) return shape.isOptional
  const isIn = (one: unknown) =>
    'least' in shape && typeof one === 'number' && one >= shape.least && one <= shape.greatest
  const isKnown = (one: unknown) =>
    'codes' in shape && typeof one === 'string' && shape.codes.includes(one)
  switch (shape.kind) {
    case 'NUMBER':
      return Number.isInteger(value) && isIn(value)
    case 'NUMBERS':
      return isList(value) && value.length > 0 && value.every(isIn) && isRising(value)
    case 'CHOICE':
      return isKnown(value)
    case 'CODES':
      return isList(value) && value.every(isKnown) && new Set(value).size === value.length
    case 'YES_NO':
      return typeof value === 'boolean'
    case 'SHARE':
      return isShare(value) && isPart(value)
    case 'FORMS':
      return (
        isRecord(value) &&
        Object.entries(value).every(([code, form]) => isKnown(code) && isForm(form))
      )
  }
}

const notReadable = () => no('VALUE_NOT_READABLE', {})

const notAllowed = (shape: PolicyShape) =>
  'least' in shape
    ? no('VALUE_OUT_OF_RANGE', { least: shape.least, greatest: shape.greatest })
    : no('VALUE_NOT_ALLOWED', {})

const no = (
  code: string,
  params: Record<string, string | number>,
): Outcome<never, ValueObjection> =>
  object<[ValueObjection]>(objection(code, { path: ['input', 'value'], params }))

type Reader = (text: string) => PolicyJson | undefined

const wholeNumber: Reader = text => (/^\d{1,6}$/.test(text) ? Number(text) : undefined)
const words = (text: string) => text.split(/[\s,;]+/).filter(Boolean)

const READERS: Readonly<Record<PolicyShape['kind'], Reader>> = {
  NUMBER: wholeNumber,
  NUMBERS: text => {
    const numbers = words(text).map(wholeNumber)
    return numbers.every(one => typeof one === 'number') ? numbers : undefined
  },
  CHOICE: text => text,
  CODES: words,
  YES_NO: text => (text === 'YES' ? true : text === 'NO' ? false : undefined),
  SHARE: readShare,
  FORMS: readForms,
}

function readShare(text: string): Share | undefined {
  const [, reading, parts, of] = /^(AT_LEAST|MORE_THAN) (\d{1,2})\/(\d{1,2})$/.exec(text) ?? []
  if (reading !== 'AT_LEAST' && reading !== 'MORE_THAN') return undefined
  return { reading, parts: Number(parts), of: Number(of) }
}

function readForms(text: string): Record<string, string> | undefined {
  const lines = text.split('\n').map(line => line.split('='))
  if (!lines.every(line => line.length === 2)) return undefined
  const forms = lines.map(([code = '', form = '']) => [code.trim(), form.trim()] as const)
  return new Set(forms.map(([code]) => code)).size === forms.length
    ? Object.fromEntries(forms)
    : undefined
}

const isList = (value: unknown): value is readonly (number | string)[] => Array.isArray(value)

const isRecord = (value: PolicyJson): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !isList(value) && !isShare(value)

const isShare = (value: PolicyJson): value is Share =>
  typeof value === 'object' && value !== null && 'reading' in value && 'parts' in value

const isPart = ({ reading, parts, of }: Share): boolean =>
  Number.isInteger(parts) &&
  Number.isInteger(of) &&
  parts >= 1 &&
  (reading === 'AT_LEAST' ? parts <= of : parts < of)

const isRising = (list: readonly (number | string)[]): boolean =>
  list.every((one, place) => place === 0 || Number(list[place - 1]) < Number(one))

const isForm = (form: string): boolean =>
  form.length >= 1 && form.length <= LONGEST_FORM && !/\p{Cc}/u.test(form)
