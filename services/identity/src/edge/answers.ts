/** One of the people of the demonstration; every name and figure about them is invented. */
export interface InventedPerson {
  holderId: string
  name: string
  /** The organisation under which the sign-in page lists the person. */
  place: string
  posts: readonly { role: string; unitName: string }[]
}

/** Reads what edge answers. Throws when it is not what was agreed. */
export function toAccounts(answer: unknown): InventedPerson[] {
  return list(record(answer)['accounts']).map(entry => {
    const account = record(entry)
    const posts = list(account['posts']).map(post => ({
      role: text(record(post)['role']),
      unitName: text(record(post)['unitName']),
    }))
    return {
      holderId: text(account['holderId']),
      name: text(account['name']),
      place: text(account['place']),
      posts,
    }
  })
}

/** Whom a link is for. */
export interface LinkHolder {
  holderId: string
  /** As his post has it; the first administrator has none yet and says his own. */
  holderName: string | null
  /** He has an account; the link sets a new password. */
  renews: boolean
}

export function toLinkHolder(answer: unknown): LinkHolder {
  const { holderId, holderName, renews } = record(answer)
  return {
    holderId: text(holderId),
    holderName: holderName === null ? null : text(holderName),
    renews: renews === true,
  }
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('edge: no object')
  return { ...value }
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('edge: no list')
  return value
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('edge: no text')
  return value
}
