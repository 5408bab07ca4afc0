import { html, type Markup } from '../pages/html.ts'
import type { Language } from '../pages/language.ts'
import { layout } from '../pages/layout.ts'
import { messagesIn, type Messages } from '../pages/messages.ts'
import type { EnrolmentField, EnrolmentObjection, Known } from './enrolment.policy.ts'

interface EnrolmentView {
  language: Language
  path: string
  known: Known
  /** What was typed, to be corrected. */
  typed?: { name: string; signInName: string }
  objections?: readonly EnrolmentObjection[]
}

interface Field {
  id: EnrolmentField
  label: string
  value: string
  type: 'text' | 'password'
  autocomplete: string
  hint?: string
  isFixed?: true
}

/** The form behind a one-time link. Passwords are never sent back. */
export function enrolmentPage(view: EnrolmentView): string {
  const { language, path, known, objections = [] } = view
  const { holderName } = known
  const text = messagesIn(language)
  const { title, lead, button } = wordsFor(known, text)
  const body = html`<form class="card" method="post" action="${path}" novalidate>
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${objections.length > 0 ? errorSummary(text, objections) : null}
    <input type="hidden" name="lang" value="${language}" />
    ${holderName === null ? null : html`<p>${text.fullName}: <strong>${holderName}</strong></p>`}
    ${fieldsOf(view, text).map(field => fieldMarkup(field, text, objections))}
    <button>${button}</button>
  </form>`
  const other = `${path}?lang=${language === 'vi' ? 'en' : 'vi'}`
  return layout({ language, title, body, otherLanguage: other })
}

/** The account is open or has its new password, the link is spent. */
export function donePage(language: Language, done: 'enrolled' | 'renewed'): string {
  const text = messagesIn(language)
  const body = html`<div class="card">
    <h1>${text[done]}</h1>
    <p>${text[`${done}Lead`]}</p>
    <a class="button" href="/sign-in">${text.signIn}</a>
  </div>`
  return layout({ language, title: text[done], body })
}

function wordsFor({ holderName, signInName }: Known, text: Messages) {
  if (signInName !== null) return { title: text.renew, lead: text.renewLead, button: text.renew }
  const button = text.enrolButton
  if (holderName === null) return { title: text.enrolFirst, lead: text.enrolFirstLead, button }
  return { title: text.enrol, lead: text.enrolLead, button }
}

function fieldsOf(view: EnrolmentView, text: Messages): Field[] {
  const { known, typed = { name: '', signInName: '' } } = view
  const ownName = { id: 'name', type: 'text', autocomplete: 'name' } as const
  const secret = { type: 'password', value: '', autocomplete: 'new-password' } as const
  const signInName = {
    id: 'signInName',
    label: text.signInName,
    type: 'text',
    autocomplete: 'username',
  } as const
  const labels =
    known.signInName === null
      ? ([text.password, text.passwordAgain] as const)
      : ([text.newPassword, text.newPasswordAgain] as const)
  return [
    ...(known.holderName === null ? [{ ...ownName, label: text.fullName, value: typed.name }] : []),
    known.signInName === null
      ? { ...signInName, value: typed.signInName, hint: text.signInNameHint }
      : { ...signInName, value: known.signInName, isFixed: true },
    { id: 'password', label: labels[0], ...secret, hint: text.passwordHint },
    { id: 'passwordAgain', label: labels[1], ...secret },
  ]
}

function fieldMarkup(
  field: Field,
  text: Messages,
  objections: readonly EnrolmentObjection[],
): Markup {
  const { id, label, value, type, autocomplete, hint, isFixed } = field
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
      ${isFixed ? html`readonly` : html`required`}
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
