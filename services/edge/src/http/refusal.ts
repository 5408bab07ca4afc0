/** An expected "no" at the door: a status, a stable code, and perhaps when to come again. */
export class Refusal extends Error {
  readonly statusCode: number
  readonly code: string
  readonly retryAfterSeconds: number | null

  constructor(statusCode: number, code: string, retryAfterSeconds: number | null = null) {
    super(code)
    this.statusCode = statusCode
    this.code = code
    this.retryAfterSeconds = retryAfterSeconds
  }
}
