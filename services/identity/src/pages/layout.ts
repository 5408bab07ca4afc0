import { STYLESHEET_PATH } from './assets.routes.ts'
import { html, type Markup } from './html.ts'
import type { Language } from './language.ts'
import { messagesIn } from './messages.ts'

interface Page {
  language: Language
  title: string
  body: Markup
  /** Where the same page is in the other language; none where a reload would repeat an action. */
  otherLanguage?: string
  /** A list needs more room than a form. */
  width?: 'form' | 'list'
}

/** The frame of every page that identity serves: no script, works by keyboard and at 360 px. */
export function layout({ language, title, body, otherLanguage, width = 'form' }: Page): string {
  const text = messagesIn(language)
  const other = language === 'vi' ? 'en' : 'vi'
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · ${text.product}</title>
      <link rel="stylesheet" href="${STYLESHEET_PATH}" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <header class="bar">
        <p class="product"><span class="mark" aria-hidden="true"></span>${text.product}</p>
        <p class="tagline">${text.tagline}</p>
        ${
          otherLanguage === undefined
            ? null
            : html`<a class="language" href="${otherLanguage}" lang="${other}" hreflang="${other}"
                >${text.otherLanguage}</a
              >`
        }
      </header>
      <main class="${width}">${body}</main>
    </body>
  </html>`
  return `<!doctype html>\n${page.text}`
}
