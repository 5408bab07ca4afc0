export const REQUESTS_PATH = '/mass-organisations/opinions'
