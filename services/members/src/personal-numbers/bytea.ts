/** Bytes as PostgreSQL reads them from text. */
export const bytes = (value: Buffer): string => `\\x${value.toString('hex')}`
