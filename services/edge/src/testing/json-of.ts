/** The body of an answer, in the shape that a test goes on to check. */
export async function jsonOf<T>(answer: Response): Promise<T> {
  return (await answer.json()) as T
}
