import { html, type Markup } from '../pages/html.ts'
import type { Language } from '../pages/language.ts'
import { layout } from '../pages/layout.ts'
import { messagesIn, type Messages } from '../pages/messages.ts'
import type { EnrolmentField, EnrolmentObjection } from './enrolment.policy.ts'

interface EnrolmentView {
  language: Language
  path: string
  /** Null: the first administrator, who says his name. */
  holderName: string | null
  name?: string
  signInName?: string
  objections?: readonly EnrolmentObjection[]
}

interface Field {
  id: EnrolmentField
  label: string
  value: string
  type: 'text' | 'password'
  autocomplete: string
  hint?: string
}

/** The form behind a one-time link. Passwords are never sent back. */
export function enrolmentPage(view: EnrolmentView): string {
  const { language, path, holderName, objections = [] } = view
  const text = messagesIn(language)
  const title = holderName === null ? text.enrolFirst : text.enrol
  const body = html`<form class="card" method="post" action="${path}" novalidate>
    <h1>${title}</h1>
    <p class="lead">${holderName === null ? text.enrolFirstLead : text.enrolLead}</p>
    ${objections.length > 0 ? errorSummary(text, objections) : null}
    <input type="hidden" name="lang" value="${language}" />
    ${holderName === null ? null : html`<p>${text.fullName}: <strong>${holderName}</strong></p>`}
    ${fieldsOf(view, text).map(field => fieldMarkup(field, text, objections))}
    <button>${text.enrolButton}</button>
  </form>`
  const other = `${path}?lang=${language === 'vi' ? 'en' : 'vi'}`
  return layout({ language, title, body, otherLanguage: other })
}

/** The account is open, the link is spent. */
export function enrolledPage(language: Language): string {
  const text = messagesIn(language)
  const body = html`<div class="card">
    <h1>${text.enrolled}</h1>
    <p>${text.enrolledLead}</p>
    <a class="button" href="/sign-in">${text.signIn}</a>
  </div>`
  return layout({ language, title: text.enrolled, body })
}

function fieldsOf(view: EnrolmentView, text: Messages): Field[] {
  const { holderName, name = '', signInName = '' } = view
  const ownName = { id: 'name', type: 'text', autocomplete: 'name' } as const
  const secret = { type: 'password', value: '', autocomplete: 'new-password' } as const
  return [
    ...(holderName === null ? [{ ...ownName, label: text.fullName, value: name }] : []),
    {
      id: 'signInName',
      label: text.signInName,
      value: signInName,
      type: 'text',
      autocomplete: 'username',
      hint: text.signInNameHint,
    },
    { id: 'password', label: text.password, ...secret, hint: text.passwordHint },
    { id: 'passwordAgain', label: text.passwordAgain, ...secret },
  ]
}

function fieldMarkup(
  field: Field,
  text: Messages,
  objections: readonly EnrolmentObjection[],
): Markup {
  const { id, label, value, type, autocomplete, hint } = field
  const objection = objections.find(({ field: name }) => name === id)
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${hint === undefined ? null : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${
      objection === undefined
        ? null
        : html`<p class="fault" id="${id}-fault">${text[objection.code]}</p>`
    }
    <input
      id="${id}"
      name="${id}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      aria-describedby="${id}-hint ${id}-fault"
      aria-invalid="${objection === undefined ? 'false' : 'true'}"
      required
    />
  </div>`
}

function errorSummary(text: Messages, objections: readonly EnrolmentObjection[]): Markup {
  return html`<div class="summary" role="alert">
    <h2>${text.errorSummary}</h2>
    <ul>
      ${objections.map(({ field, code }) => html`<li><a href="#${field}">${text[code]}</a></li>`)}
    </ul>
  </div>`
}
