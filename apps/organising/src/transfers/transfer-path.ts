export const TRANSFERS_PATH = '/organising/transfers'

/** Page of a transfer; its key says nothing about the person. */
export function transferPath(transferId: string): string {
  return `${TRANSFERS_PATH}/${encodeURIComponent(transferId)}`
}
