export const NOMINATIONS_PATH = '/organising/nominations'
export const nominationPath = (id: string) => `${NOMINATIONS_PATH}/${encodeURIComponent(id)}`
