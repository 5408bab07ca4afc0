/**
 * An expected "no": told to whoever ran the command as one sentence, without a stack, and the
 * process ends with exit code 1. Any other error is a bug or a fault and keeps its stack.
 */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** What went wrong, for the sentence that tells it. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
