import { isLocalDate } from '@ket-nap/kernel'
import { MILIEUS, PERSON_FLAGS } from './people/words.ts'

const DAYS = ['published', 'countedOn', 'from', 'until', 'on', 'decidedOn', 'quarter', 'mergedOn']

/** What a value under this name may be; a name that is not listed is not looked at. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  milieu: MILIEUS,
  groupsOfTheAdmitted: PERSON_FLAGS,
  region: ['NORTH', 'SOUTH', 'HIGHLANDS'],
  shape: ['BLOC', 'DISTRICT'],
  indicator: ['ADMISSIONS', 'ADMISSION_RATE', 'MEMBERS_PER_POPULATION'],
  dissolves: ['PARTY_BODIES', 'PEOPLES_COMMITTEE'],
}

/** Throws, naming the place in the file, when a day is no day or a word is none of its list. */
export function assertWords(value: unknown, file: string, name = ''): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) assertWords(item, file, name)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) assertWords(inner, file, key)
  } else if (!isAllowed(value, name)) {
    throw new Error(`${file}: ${name} is ${String(value)}`)
  }
}

function isAllowed(value: unknown, name: string): boolean {
  if (DAYS.includes(name)) return value === null || isLocalDate(value)
  return WORDS[name] === undefined || WORDS[name].some(word => word === value)
}
