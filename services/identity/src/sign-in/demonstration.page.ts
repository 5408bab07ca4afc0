import { foldedSearchKey } from '@ket-nap/kernel'
import type { InventedPerson } from '../edge/answers.ts'
import { html, type Markup } from '../pages/html.ts'
import type { Language } from '../pages/language.ts'
import { layout } from '../pages/layout.ts'
import { messagesIn, roleIn, type Messages } from '../pages/messages.ts'

interface DemonstrationView {
  language: Language
  path: string
  people: readonly InventedPerson[]
  /** What the visitor typed into the filter. */
  wanted: string
  away: boolean
}

/** Lists the invented people; each is a button that signs in as that person. */
export function demonstrationPage(view: DemonstrationView): string {
  const { language, path, people, wanted, away } = view
  const text = messagesIn(language)
  const shown = matching(people, wanted, language)
  const other = new URLSearchParams({ lang: language === 'vi' ? 'en' : 'vi', q: wanted })
  const body = html`<div class="intro">
      <h1>${text.signIn}</h1>
      <p class="note"><strong>${text.demonstration}</strong> ${text.demonstrationLead}</p>
      ${people.length > 0 ? filterForm(view, text) : null}
    </div>
    ${shown.length > 0 ? peopleForm(shown, path, language) : nobody(text, people.length, away)}`
  return layout({
    language,
    title: text.signIn,
    body,
    width: 'list',
    otherLanguage: `${path}?${other.toString()}`,
  })
}

function filterForm({ language, path, wanted }: DemonstrationView, text: Messages): Markup {
  return html`<form class="filter" method="get" action="${path}" role="search">
    <input type="hidden" name="lang" value="${language}" />
    <div class="field">
      <label for="q">${text.filter}</label>
      <input id="q" name="q" type="search" value="${wanted}" maxlength="100" autocomplete="off" />
    </div>
    <button class="quiet">${text.filterButton}</button>
    ${wanted === '' ? null : html`<a href="${path}?lang=${language}">${text.filterClear}</a>`}
  </form>`
}

function peopleForm(people: readonly InventedPerson[], path: string, language: Language): Markup {
  const groups = Map.groupBy(people, ({ place }) => place)
  return html`<form method="post" action="${path}/demonstration">
    ${[...groups].map(([place, members]) => peopleOfPlace(place, members, language))}
  </form>`
}

function peopleOfPlace(place: string, people: InventedPerson[], language: Language): Markup {
  const text = messagesIn(language)
  return html`<section class="group">
    <h2>
      ${place}
      <span class="count">${people.length} ${people.length === 1 ? text.person : text.people}</span>
    </h2>
    <ul class="people">
      ${people.map(
        person =>
          html`<li>
            <button class="person" name="holderId" value="${person.holderId}">
              <span class="unseen">${text.enterAs}: </span><strong>${person.name}</strong>
              ${person.posts.map(
                post =>
                  html`<span class="post"
                    >${roleIn(language, post.role)}
                    <span class="unit">· ${post.unitName}</span></span
                  >`,
              )}
            </button>
          </li>`,
      )}
    </ul>
  </section>`
}

function nobody(text: Messages, known: number, away: boolean): Markup {
  if (known > 0) return html`<p class="card">${text.filterNothing}</p>`
  if (away) return html`<p class="card" role="alert">${text.demonstrationAway}</p>`
  return html`<div class="card">
    <h2>${text.demonstrationEmpty}</h2>
    <p class="lead">${text.demonstrationEmptyHint}</p>
  </div>`
}

/** People whose name, roles or organisations contain every word that was typed, marks ignored. */
function matching(people: readonly InventedPerson[], wanted: string, language: Language) {
  const words = foldedSearchKey(wanted).split(' ').filter(Boolean)
  return people.filter(({ name, place, posts }) => {
    const described = posts.flatMap(({ role, unitName }) => [roleIn(language, role), unitName])
    const text = foldedSearchKey([name, place, ...described].join(' '))
    return words.every(word => text.includes(word))
  })
}
