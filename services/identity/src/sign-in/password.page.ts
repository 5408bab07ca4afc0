import { html } from '../pages/html.ts'
import type { Language } from '../pages/language.ts'
import { layout } from '../pages/layout.ts'
import { messagesIn } from '../pages/messages.ts'

interface PasswordView {
  language: Language
  path: string
  fault?: 'signInRefused' | 'tooManyAttempts'
}

/** Asks for name and password. The same words whatever was wrong; what was typed is not repeated. */
export function passwordPage({ language, path, fault }: PasswordView): string {
  const text = messagesIn(language)
  const other = language === 'vi' ? 'en' : 'vi'
  const body = html`<form class="card" method="post" action="${path}/password">
    <h1>${text.signIn}</h1>
    ${fault === undefined ? null : html`<p class="summary" role="alert">${text[fault]}</p>`}
    <input type="hidden" name="lang" value="${language}" />
    <div class="field">
      <label for="signInName">${text.signInName}</label>
      <input
        id="signInName"
        name="signInName"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        maxlength="100"
        required
        autofocus
      />
    </div>
    <div class="field">
      <label for="password">${text.password}</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        maxlength="400"
        required
      />
    </div>
    <button>${text.signIn}</button>
    <p class="hint">${text.passwordForgotten}</p>
  </form>`
  return layout({ language, title: text.signIn, body, otherLanguage: `${path}?lang=${other}` })
}
