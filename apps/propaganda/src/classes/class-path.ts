export const classPath = (id: string): string => `/propaganda/classes/${encodeURIComponent(id)}`
