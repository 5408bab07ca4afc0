/** Where a row lies in today's tree; see architecture §3. */
export interface Anchors {
  unit_id: string
  province_id: string | null
  above_base_id: string | null
  base_id: string | null
}

/** Anchors from the narrowest to the widest. */
export const ANCHOR_COLUMNS = ['base_id', 'above_base_id', 'province_id'] as const
export type AnchorColumn = (typeof ANCHOR_COLUMNS)[number]
