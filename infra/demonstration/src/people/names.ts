import { foldMarks } from '@ket-nap/kernel'
import type { Random } from '../random.ts'
import { FAMILIES, GIVENS, HIGHLAND, KNOWN_PEOPLE, MIDDLES } from './name-lists.ts'
import type { EthnicGroup, Region, Sex } from './words.ts'

interface Bearer {
  sex: Sex
  birthYear: number
  region: Region
  ethnicGroup: EthnicGroup
}

/** An invented name, as common as such names are for the generation, the region and the people. */
export function inventName(random: Random, bearer: Bearer): string {
  for (;;) {
    const name = HIGHLAND_PEOPLES.has(bearer.ethnicGroup)
      ? highlandName(random, bearer.sex)
      : kinhName(random, bearer)
    if (!KNOWN_PEOPLE.has(foldMarks(name))) return name
  }
}

function kinhName(random: Random, { sex, birthYear, region }: Bearer): string {
  const isOld = birthYear < 1975
  const family = random.weighted(FAMILIES[region === 'NORTH' ? 'NORTH' : 'SOUTH'])
  const middle = middleName(random, sex, isOld)
  const given = random.pick(GIVENS[sex][isOld ? 'old' : 'young'])
  return middle.endsWith(given) ? `${family} ${middle} Bình` : `${family} ${middle} ${given}`
}

function middleName(random: Random, sex: Sex, isOld: boolean): string {
  const usual = sex === 'FEMALE' ? 'Thị' : 'Văn'
  if (random.chance(isOld ? 0.72 : 0.34)) {
    return sex === 'FEMALE' && !isOld && random.chance(0.4)
      ? `Thị ${random.pick(MIDDLES.FEMALE)}`
      : usual
  }
  return random.pick(MIDDLES[sex])
}

const highlandName = (random: Random, sex: Sex): string =>
  `${sex === 'MALE' ? 'A' : 'Y'} ${random.pick(HIGHLAND.first)} ${random.pick(HIGHLAND.second)}`

const HIGHLAND_PEOPLES: ReadonlySet<EthnicGroup> = new Set(['BA_NA', 'XO_DANG', 'GIA_RAI'])
