/** The folder of what has been done to this database, in order. */
export const MIGRATIONS = new URL('./migrations/', import.meta.url)
