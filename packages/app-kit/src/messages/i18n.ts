import { createI18n } from 'vue-i18n'
import type { MessageTree } from '../manifest/manifest.ts'
import type { Locale } from '../manifest/role.ts'
import en from './en.json'
import vi from './vi.json'

interface MessageOptions {
  locale: Locale
  /** What happens to a key that neither the language nor Vietnamese has. Tests throw. */
  onMissing: (key: string, locale: string) => void
}

/** The words of the screens. Every package and app keeps its own under one root key, its id. */
export function createMessages({ locale, onMissing }: MessageOptions) {
  return createI18n({
    legacy: false,
    locale,
    fallbackLocale: 'vi',
    messages: { vi, en },
    missing: (missingIn, key) => onMissing(key, missingIn),
    missingWarn: false,
    fallbackWarn: false,
  })
}

export type Messages = ReturnType<typeof createMessages>

/** Adds the words of a package or app. */
export function addMessages(messages: Messages, locale: Locale, words: MessageTree): void {
  messages.global.mergeLocaleMessage(locale, words)
}
