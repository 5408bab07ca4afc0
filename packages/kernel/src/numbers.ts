/** Whole counts; a figure is always shown together with the fraction behind it. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

/** Shown where there is nothing to divide by. */
const NO_PERCENTAGE = '—'

/** Vietnamese grouping: 4541 → '4.541'. Throws a RangeError for anything but a safe whole number. */
export function formatInteger(value: number): string {
  return formatWhole(exact(value))
}

/**
 * 126 of 570 with one digit → '22,1%'. Computed on whole numbers, so that an exact half goes up
 * (away from zero for a negative change). '—' when the denominator is 0.
 */
export function formatPercent({ numerator, denominator }: Fraction, digits = 1): string {
  const top = exact(numerator)
  const bottom = exact(denominator)
  const scale = 10n ** exact(digits)
  if (bottom === 0n) return NO_PERCENTAGE
  const negative = top < 0n !== bottom < 0n
  const rounded = divideHalfUp(magnitude(top) * 100n * scale, magnitude(bottom))
  const sign = negative && rounded > 0n ? '-' : ''
  const decimals = digits === 0 ? '' : `,${String(rounded % scale).padStart(digits, '0')}`
  return `${sign}${formatWhole(rounded / scale)}${decimals}%`
}

/** '126/570 = 22,1%'. */
export function formatFraction(fraction: Fraction, digits = 1): string {
  const { numerator, denominator } = fraction
  const counts = `${formatInteger(numerator)}/${formatInteger(denominator)}`
  return `${counts} = ${formatPercent(fraction, digits)}`
}

function formatWhole(value: bigint): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
}

function divideHalfUp(top: bigint, bottom: bigint): bigint {
  return (2n * top + bottom) / (2n * bottom)
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

function exact(value: number): bigint {
  if (!Number.isSafeInteger(value)) throw new RangeError('Figures are safe whole numbers')
  return BigInt(value)
}
