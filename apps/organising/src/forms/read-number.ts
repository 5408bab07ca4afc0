const WHOLE = /^\d{1,9}$/
const DECIMAL = /^\d{1,3}(,\d{1,2})?$/

/** A count as the office types it: `131.623` → 131623; `null` when it is none. */
export function readCount(typed: string): number | null {
  const digits = typed.replace(/[.\s]/g, '')
  return WHOLE.test(digits) ? Number(digits) : null
}

/** A percentage as the office types it: `3,85` or `3.85` → 3.85; `null` when it is none. */
export function readPercent(typed: string): number | null {
  const text = typed.replace('%', '').replace('.', ',').trim()
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : null
}
