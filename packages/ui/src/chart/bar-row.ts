import type { RouteLocationRaw } from 'vue-router'

export interface BarRow {
  id: string
  label: string
  /** `null` when it is suppressed or unknown. */
  value: number | null
  /** As it is written, with the fraction behind a percentage. */
  text: string
  to?: RouteLocationRaw | undefined
}
