import type { FastifyReply } from 'fastify'
import { PAGE_POLICY } from './security-headers.ts'

interface PlainPage {
  status: number
  title: string
  lead: string
  english: string
  link?: { href: string; label: string }
}

const PAGES = {
  NO_SHELL: {
    status: 503,
    title: 'Chưa có giao diện',
    lead: 'Giao diện chưa được phát hành trên máy chủ này. Hãy thử lại sau ít phút.',
    english: 'The screens have not been published on this server yet. Try again in a few minutes.',
    link: { href: '/', label: 'Thử lại' },
  },
  SIGN_IN_REFUSED: {
    status: 400,
    title: 'Chưa đăng nhập được',
    lead: 'Lượt đăng nhập đã hết hạn, đã được dùng hoặc bị từ chối.',
    english: 'This sign-in has expired, was used already or was refused.',
    link: { href: '/sign-in', label: 'Đăng nhập lại' },
  },
  ISSUER_AWAY: {
    status: 503,
    title: 'Chưa đăng nhập được',
    lead: 'Bộ phận đăng nhập chưa trả lời. Hãy thử lại sau ít phút.',
    english: 'The sign-in service does not answer. Try again in a few minutes.',
    link: { href: '/sign-in', label: 'Thử lại' },
  },
  TOO_MANY: {
    status: 429,
    title: 'Quá nhiều lượt đăng nhập',
    lead: 'Hãy đợi một phút rồi thử lại.',
    english: 'Too many sign-ins. Wait a minute, then try again.',
  },
} as const satisfies Record<string, PlainPage>

/** The few pages of edge itself. Constant texts: nothing of a request is ever repeated. */
export function sendPage(reply: FastifyReply, name: keyof typeof PAGES): FastifyReply {
  const page: PlainPage = PAGES[name]
  return reply
    .code(page.status)
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store' })
    .send(toHtml(page))
}

function toHtml({ title, lead, english, link }: PlainPage): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Kết Nạp</title>
    <link rel="stylesheet" href="/identity/assets/page.css" />
    <link rel="icon" href="data:," />
  </head>
  <body>
    <header class="bar"><p class="product"><span class="mark" aria-hidden="true"></span>Kết Nạp</p></header>
    <main class="form">
      <div class="card">
        <h1>${title}</h1>
        <p>${lead}</p>
        <p class="hint" lang="en">${english}</p>
        ${link ? `<a class="button" href="${link.href}">${link.label}</a>` : ''}
      </div>
    </main>
  </body>
</html>
`
}
