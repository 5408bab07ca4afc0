import type { FilterName } from './member-filter.ts'

/** Which list of `organising.code` names the values of a filter. */
const CODE_LISTS: Partial<Record<FilterName, string>> = {
  status: 'STATUS',
  sex: 'SEX',
  occupation: 'OCCUPATION',
  level: 'PROFESSIONAL_LEVEL',
  flag: 'FLAG',
}

export function codeListOf(name: FilterName): string {
  const list = CODE_LISTS[name]
  if (!list) throw new Error(`${name} has no codes`)
  return list
}
