const SHAPE = /^[a-z0-9][a-z0-9._-]{2,39}$/

/** The one spelling under which a sign-in name is stored and looked up. */
export function normaliseSignInName(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** 3 to 40 characters: letters without marks, digits, dot, hyphen, underscore. */
export function isSignInName(name: string): boolean {
  return SHAPE.test(name)
}
