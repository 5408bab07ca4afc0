import type { Locale, Messages } from '@ket-nap/app-kit'
import { addMessages, createMessages } from '@ket-nap/app-kit'
import * as ui from '@ket-nap/ui/messages'
import vi from './messages/vi.json'

const STORED_AS = 'ket-nap.locale'

/** The shell's own words and those of the ui kit; English is loaded when somebody asks for it. */
export function createWords(): Messages {
  const messages = createMessages({
    locale: 'vi',
    onMissing: (key, locale) => reportError(new Error(`message missing in ${locale}: ${key}`)),
  })
  addMessages(messages, 'vi', ui.vi)
  addMessages(messages, 'vi', vi)
  return messages
}

export function rememberedLocale(): Locale {
  return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'vi'
}

/** Speaks another language once all of its words are there. */
export async function speak(
  messages: Messages,
  locale: Locale,
  loadOthers: () => Promise<unknown>,
): Promise<void> {
  if (locale === 'en') {
    const [kit, own] = await Promise.all([ui.loadEnglish(), import('./messages/en.json')])
    addMessages(messages, 'en', kit.default)
    addMessages(messages, 'en', own.default)
  }
  await loadOthers()
  messages.global.locale.value = locale
  document.documentElement.lang = locale
  localStorage.setItem(STORED_AS, locale)
}
