export const NOMINATIONS_PATH = '/mass-organisations/nominations'
export const NEW_PATH = `${NOMINATIONS_PATH}/new`
export const nominationPath = (id: string) => `${NOMINATIONS_PATH}/${encodeURIComponent(id)}`
