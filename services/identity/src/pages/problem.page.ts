import { html } from './html.ts'
import type { Language } from './language.ts'
import { layout } from './layout.ts'
import { messagesIn } from './messages.ts'

export type Problem = 'EXPIRED' | 'GONE' | 'AWAY' | 'TOO_MANY' | 'FAULT'

const LEADS = {
  EXPIRED: 'expiredLead',
  GONE: 'goneLead',
  AWAY: 'awayLead',
  TOO_MANY: 'tooManyAttempts',
  FAULT: 'faultLead',
} as const

/** Why a page cannot be shown. Says nothing of what the request contained. */
export function problemPage(problem: Problem, language: Language): string {
  const text = messagesIn(language)
  const body = html`<div class="card">
    <h1>${text[problem]}</h1>
    <p>${text[LEADS[problem]]}</p>
    ${problem === 'EXPIRED' ? html`<a class="button" href="/sign-in">${text.signInAgain}</a>` : null}
  </div>`
  return layout({ language, title: text[problem], body })
}
