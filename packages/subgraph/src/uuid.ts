const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is an id as PostgreSQL writes it: in small letters, with its four hyphens. */
export const isUuid = (text: string): boolean => UUID.test(text)
