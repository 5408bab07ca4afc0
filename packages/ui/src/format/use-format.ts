import { formatInteger, formatPercent, formatVietnameseDate, isLocalDate } from '@ket-nap/kernel'
import { useI18n } from 'vue-i18n'

interface Ratio {
  numerator: number
  denominator: number
}

/** Shown for what is not known. */
const UNKNOWN = '—'

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** Numbers and days in the way of the language of the screen: `4.541` and `22,1%`, or `4,541` and `22.1%`. */
export function useFormat() {
  const { locale } = useI18n()
  const inEnglish = () => locale.value === 'en'

  function integer(value: number | null | undefined): string {
    if (value === null || value === undefined) return UNKNOWN
    return inEnglish() ? swapSeparators(formatInteger(value)) : formatInteger(value)
  }

  /** 126 of 570 → `22,1%`. */
  function percent(ratio: Ratio, digits = 1): string {
    const text = formatPercent(ratio, digits)
    return inEnglish() ? swapSeparators(text) : text
  }

  /** 126 of 570 → `126 / 570`. */
  function fraction({ numerator, denominator }: Ratio): string {
    return `${integer(numerator)} / ${integer(denominator)}`
  }

  /** `2026-03-05` → `05/03/2026`, in both languages. */
  function date(day: string | null | undefined): string {
    return isLocalDate(day) ? formatVietnameseDate(day) : UNKNOWN
  }

  /** A number with decimals: 3.45 → `3,45`. */
  function decimal(value: number, digits = 1): string {
    const [whole = '0', decimals] = Math.abs(value).toFixed(digits).split('.')
    const grouped = formatInteger(Number(whole))
    const text = decimals === undefined ? grouped : `${grouped},${decimals}`
    const signed = value < 0 ? `-${text}` : text
    return inEnglish() ? swapSeparators(signed) : signed
  }

  /** 1_300_000 → `1,2 MB`; below a megabyte whole kilobytes, at least one. */
  function fileSize(bytes: number): string {
    if (bytes >= MEGABYTE) return `${decimal(bytes / MEGABYTE)} MB`
    return `${integer(Math.max(1, Math.round(bytes / KILOBYTE)))} KB`
  }

  return { integer, percent, fraction, date, decimal, fileSize }
}

function swapSeparators(text: string): string {
  return text.replace(/[.,]/g, sign => (sign === '.' ? ',' : '.'))
}
