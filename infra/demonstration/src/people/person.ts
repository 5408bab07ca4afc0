import { addDays, addMonths, yearOf, type LocalDate } from '@ket-nap/kernel'
import type { Random } from '../random.ts'
import { TRAITS } from './milieu.ts'
import { inventName } from './names.ts'
import type {
  EthnicGroup,
  GeneralEducation,
  Milieu,
  Occupation,
  PersonFlag,
  PoliticalTheory,
  ProfessionalLevel,
  Region,
  Religion,
  Sex,
} from './words.ts'

export interface Person {
  readonly key: string
  readonly personalNumber: string
  readonly fullName: string
  readonly bornOn: LocalDate
  readonly sex: Sex
  readonly ethnicGroup: EthnicGroup
  readonly religion: Religion
  readonly generalEducation: GeneralEducation
  readonly professionalLevel: ProfessionalLevel
  readonly politicalTheory: PoliticalTheory
  readonly occupation: Occupation
  readonly flags: readonly PersonFlag[]
}

/** What is already known of somebody to be invented. */
export interface Outline {
  readonly milieu: Milieu
  /** Age in whole years on that day; the birthday lies in the year before it. */
  readonly on: LocalDate
  readonly age: number
  readonly groups: readonly PersonFlag[]
  readonly isMember: boolean
}

interface PlaceOfBirth {
  readonly key: string
  readonly birthProvince: string
  readonly serialsFrom: number
  readonly region: Region
}

interface Bearer {
  readonly count: number
  readonly sex: Sex
  readonly birthYear: number
}

/** Invents the people of a place: each with a key, a name and a personal number of their own. */
export class Population {
  private count = 0

  constructor(
    private readonly place: PlaceOfBirth,
    private readonly random: Random,
  ) {}

  invent(outline: Outline): Person {
    const { random, place } = this
    const { milieu } = outline
    const sex = sexOf(random, outline)
    const bornOn = addDays(addMonths(outline.on, -12 * outline.age), -random.integer(3, 340))
    const ethnicGroup = random.weighted(ETHNIC_GROUPS[place.region])
    const birthYear = yearOf(bornOn)
    const occupation = occupationOf(random, outline, birthYear)
    const professionalLevel = levelOf(random, milieu, occupation)
    this.count += 1
    return {
      key: `${place.key}-${String(this.count).padStart(5, '0')}`,
      personalNumber: personalNumber(place, { count: this.count, sex, birthYear }),
      fullName: inventName(random, { sex, birthYear, region: place.region, ethnicGroup }),
      bornOn,
      sex,
      ethnicGroup,
      religion: random.weighted(RELIGIONS[place.region]),
      generalEducation: educationOf(random, professionalLevel, birthYear),
      professionalLevel,
      politicalTheory: theoryOf(random, outline.isMember && birthYear < 2000, occupation),
      occupation,
      flags: flagsOf(random, outline, birthYear),
    }
  }
}

/** PPPGYYnnnnnn with a serial of 9xxxxx; places that share a province count from different ones. */
function personalNumber({ birthProvince, serialsFrom }: PlaceOfBirth, bearer: Bearer): string {
  const { count, sex, birthYear } = bearer
  const century = birthYear < 2000 ? 0 : 2
  const digit = century + (sex === 'MALE' ? 0 : 1)
  const serial = serialsFrom + ((count * 7_919) % 49_999)
  return `${birthProvince}${digit}${String(birthYear % 100).padStart(2, '0')}${serial}`
}

const ETHNIC_GROUPS: Readonly<Record<Region, Readonly<Partial<Record<EthnicGroup, number>>>>> = {
  NORTH: { KINH: 994, TAY: 4, MUONG: 2 },
  SOUTH: { KINH: 986, HOA: 8, KHMER: 6 },
  HIGHLANDS: { KINH: 860, BA_NA: 60, XO_DANG: 40, GIA_RAI: 40 },
}
const RELIGIONS: Readonly<Record<Region, Readonly<Partial<Record<Religion, number>>>>> = {
  NORTH: { NONE: 965, CATHOLICISM: 25, BUDDHISM: 10 },
  SOUTH: { NONE: 880, HOA_HAO: 50, BUDDHISM: 45, CATHOLICISM: 12, CAO_DAI: 13 },
  HIGHLANDS: { NONE: 900, CATHOLICISM: 70, BUDDHISM: 20, PROTESTANTISM: 10 },
}

/** Of the young more are women than of their elders. */
function sexOf(random: Random, { milieu, groups, on, age }: Outline): Sex {
  if (groups.includes('RESERVE')) return 'MALE'
  if (groups.includes('MILITIA')) return random.chance(0.15) ? 'FEMALE' : 'MALE'
  const isYoung = yearOf(on) - age > 1985
  return random.chance(TRAITS[milieu].women + (isYoung ? 0.1 : 0)) ? 'FEMALE' : 'MALE'
}

function occupationOf(
  random: Random,
  { milieu, groups, age }: Outline,
  birthYear: number,
): Occupation {
  if (birthYear < LONG_RETIRED) return random.weighted({ OTHER: 7, AGRICULTURE: 3 })
  if (groups.includes('ENTERPRISE_OWNER')) return 'ENTERPRISE_MANAGER'
  if (groups.includes('STUDENT_OR_PUPIL')) return age < 19 ? 'PUPIL' : 'STUDENT'
  if (groups.includes('NON_STATE_ENTERPRISE')) {
    return random.chance(0.7) ? 'ENTERPRISE_WORKER' : 'ENTERPRISE_STAFF'
  }
  return random.weighted(TRAITS[milieu].occupations)
}

function levelOf(random: Random, milieu: Milieu, occupation: Occupation): ProfessionalLevel {
  if (occupation === 'STUDENT' || occupation === 'PUPIL') return 'NONE'
  return random.weighted(TRAITS[milieu].levels)
}

function educationOf(
  random: Random,
  level: ProfessionalLevel,
  birthYear: number,
): GeneralEducation {
  if (level !== 'NONE' && level !== 'WORKER') return 'UPPER_SECONDARY'
  if (birthYear > 1990) return random.chance(0.93) ? 'UPPER_SECONDARY' : 'LOWER_SECONDARY'
  if (birthYear > 1955) return random.chance(0.45) ? 'UPPER_SECONDARY' : 'LOWER_SECONDARY'
  return random.chance(0.7) ? 'LOWER_SECONDARY' : 'PRIMARY'
}

/** Born before: no longer at work in any year told here. */
const LONG_RETIRED = 1958

const OFFICIALS: ReadonlySet<Occupation> = new Set([
  'STATE_OFFICIAL',
  'PARTY_OFFICIAL',
  'COMMUNE_OFFICIAL',
])

function theoryOf(random: Random, hasStudied: boolean, occupation: Occupation): PoliticalTheory {
  if (!hasStudied) return 'NONE'
  if (OFFICIALS.has(occupation)) {
    return random.weighted({
      NONE: 12,
      ELEMENTARY: 28,
      INTERMEDIATE: 44,
      ADVANCED: 15,
      BACHELOR: 1,
    })
  }
  return random.weighted({ NONE: 62, ELEMENTARY: 29, INTERMEDIATE: 8, ADVANCED: 1 })
}

/** Youth-union age ends at 30; who joined the Party long ago has left the union since. */
function flagsOf(random: Random, { groups, age }: Outline, birthYear: number): PersonFlag[] {
  const isYoung = age < 30 && birthYear > 1990 && random.chance(0.94)
  return isYoung ? ['YOUTH_UNION', ...groups] : [...groups]
}
