interface Cookie {
  name: string
  value: string
  path: string
}

type Headers = Record<string, string>

/** As much of a browser as a server notices: cookies by path, fetch metadata, redirects on request. */
export class Browser {
  readonly #origin: string
  #cookies: Cookie[] = []

  constructor(origin: string) {
    this.#origin = origin
  }

  get cookies(): readonly Cookie[] {
    return this.#cookies
  }

  setCookie(name: string, value: string, path = '/'): void {
    this.#cookies = this.#cookies.filter(c => c.name !== name || c.path !== path)
    if (value !== '') this.#cookies.push({ name, value, path })
  }

  /** Opens a page as a person would, by a link. */
  visit(path: string): Promise<Response> {
    return this.#send('GET', path, { accept: 'text/html', 'sec-fetch-site': 'none' })
  }

  /** Opens a page and goes where it leads, within the origin. */
  async follow(path: string): Promise<Response> {
    let answer = await this.visit(path)
    for (let hops = 0; answer.status === 303 && hops < 10; hops += 1) {
      answer = await this.visit(this.pathOf(answer))
    }
    return answer
  }

  /** Sends an HTML form; `no-referrer` makes the Origin null. */
  submit(path: string, fields: Record<string, string>, headers: Headers = {}): Promise<Response> {
    return this.#send(
      'POST',
      path,
      {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'null',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      new URLSearchParams(fields).toString(),
    )
  }

  /** Calls as our own screens do; text is sent as it is. A header of '' is left out. */
  call(path: string, body?: object | string, headers: Headers = {}): Promise<Response> {
    const text = typeof body === 'object' ? JSON.stringify(body) : body
    const own = {
      'content-type': 'application/json',
      origin: this.#origin,
      'sec-fetch-site': 'same-origin',
      'x-ket-nap': '1',
    }
    return this.#send('POST', path, { ...own, ...headers }, text)
  }

  get(path: string, headers: Headers = {}): Promise<Response> {
    return this.#send('GET', path, { 'sec-fetch-site': 'same-origin', ...headers })
  }

  /** Where a redirect leads; fails when it leaves the origin. */
  pathOf(answer: Response): string {
    const url = new URL(answer.headers.get('location') ?? '', this.#origin)
    if (url.origin !== this.#origin) throw new Error(`redirect leaves the origin: ${url.origin}`)
    return url.pathname + url.search
  }

  async #send(method: string, path: string, headers: Headers, body?: string): Promise<Response> {
    const sent = Object.entries(headers).filter(([, value]) => value !== '')
    const cookie = this.#cookies
      .filter(c => path.split('?')[0]?.startsWith(c.path))
      .map(c => `${c.name}=${c.value}`)
      .join('; ')
    const answer = await fetch(this.#origin + path, {
      method,
      headers: [
        ...sent,
        ['connection', 'close'],
        ...(cookie ? [['cookie', cookie] as const] : []),
      ].map(([name, value]): [string, string] => [name ?? '', value ?? '']),
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
    })
    for (const line of answer.headers.getSetCookie()) this.#take(line)
    return answer
  }

  #take(line: string): void {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    const path = attributes.find(a => a.toLowerCase().startsWith('path='))?.slice(5) ?? '/'
    const isOver = attributes.some(a => /^(max-age=0|expires=Thu, 01 Jan 1970)/i.test(a))
    this.setCookie(name, isOver ? '' : value, path)
  }
}
