import { vi } from 'vitest'

/** Puts an edge in the browser's place that answers uploads when the test says so. */
export function fakeUploads(): { requests: readonly FakeUpload[] } {
  const requests: FakeUpload[] = []
  vi.stubGlobal(
    'XMLHttpRequest',
    class extends FakeUpload {
      constructor() {
        super()
        requests.push(this)
      }
    },
  )
  return { requests }
}

/** As much of an `XMLHttpRequest` as an upload uses. */
class FakeUpload extends EventTarget {
  readonly upload = new EventTarget()
  readonly headers: Record<string, string> = {}
  method = ''
  path = ''
  body: unknown = null
  status = 0
  response: unknown = null
  responseType = ''

  open(method: string, path: string): void {
    Object.assign(this, { method, path })
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value
  }
  getResponseHeader(): null {
    return null
  }
  send(body: unknown): void {
    this.body = body
  }
  abort(): void {
    this.dispatchEvent(new Event('abort'))
  }
  advance(loaded: number, total: number): void {
    this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total }))
  }
  answer(status: number, response: unknown): void {
    Object.assign(this, { status, response })
    this.dispatchEvent(new Event('load'))
  }
  breakOff(): void {
    this.dispatchEvent(new Event('error'))
  }
}
