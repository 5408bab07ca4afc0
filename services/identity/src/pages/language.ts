export type Language = 'vi' | 'en'

/** Vietnamese unless English was asked for. */
export function toLanguage(text: unknown): Language {
  return text === 'en' ? 'en' : 'vi'
}
