export const sessionPath = (id: string): string => `/propaganda/sessions/${encodeURIComponent(id)}`
