/**
 * An expected "no": a stable code, the input it points at, and who could lift it.
 * It travels to screens, so `params` never hold personal data.
 */
export interface Objection<Code extends string = string, Role extends string = string> {
  readonly code: Code
  readonly path: readonly string[]
  readonly params: Readonly<Record<string, string | number>>
  readonly clearableBy?: readonly Role[]
  readonly source?: string
}

/** A value, or every reason why there is none. A fault of the world is thrown, never an Outcome. */
export type Outcome<T, O = Objection> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly objections: readonly [O, ...O[]] }

type Details<Role extends string> = Partial<Omit<Objection<string, Role>, 'code'>>

type Outcomes = Readonly<Record<string, Outcome<unknown, unknown>>>
type Values<T extends Outcomes> = {
  [K in keyof T]: T[K] extends Outcome<infer V, unknown> ? V : never
}
type Objections<T extends Outcomes> = T[keyof T] extends Outcome<unknown, infer O> ? O : never

export function objection<const Code extends string, const Role extends string = never>(
  code: Code,
  details: Details<Role> = {},
): Objection<Code, Role> {
  return { path: [], params: {}, ...details, code }
}

export function accept<T>(value: T): Outcome<T, never> {
  return { ok: true, value }
}

export function object<const T extends readonly [unknown, ...unknown[]]>(
  ...objections: T
): Outcome<never, T[number]> {
  const [first, ...rest] = objections
  return { ok: false, objections: [first, ...rest] }
}

/** Accepts when the list of objections is empty; otherwise answers with all of them. */
export function acceptUnless<T, O>(value: T, objections: readonly O[]): Outcome<T, O> {
  return isNonEmpty(objections) ? object(...objections) : accept(value)
}

/** Joins outcomes of independent questions; one "no" does not hide the others. */
export function combine<T extends Outcomes>(outcomes: T): Outcome<Values<T>, Objections<T>>
export function combine(outcomes: Outcomes): Outcome<unknown, unknown> {
  const values: Record<string, unknown> = {}
  const objections: unknown[] = []
  for (const [key, outcome] of Object.entries(outcomes)) {
    if (outcome.ok) values[key] = outcome.value
    else objections.push(...outcome.objections)
  }
  return acceptUnless(values, objections)
}

/** Says where in the larger input an outcome belongs: `at(['person', 'name'], normaliseName(text))`. */
export function at<T, O extends Objection>(
  path: readonly string[],
  outcome: Outcome<T, O>,
): Outcome<T, O> {
  if (outcome.ok) return outcome
  const [first, ...rest] = outcome.objections
  const moved = (one: O): O => ({ ...one, path: [...path, ...one.path] })
  return object(moved(first), ...rest.map(moved))
}

function isNonEmpty<O>(list: readonly O[]): list is readonly [O, ...O[]] {
  return list.length > 0
}
