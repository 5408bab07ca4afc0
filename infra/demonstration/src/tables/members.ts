import type { LocalDate } from '@ket-nap/kernel'
import { table, type CsvValue, type Table } from '../csv.ts'
import { lastBelonging, officialOn, type DepartureKind, type Life } from '../lives/life.ts'
import { isOfficial, recognitionOf } from '../lives/recognitions.ts'
import type { Person } from '../people/person.ts'
import { random } from '../random.ts'
import type { ToldPlace } from '../told.ts'
import { admissionsTable } from './admissions.ts'
import { badgesTable } from './badges.ts'

/** The tables of the members service. */
export function memberTables(told: readonly ToldPlace[], today: LocalDate): Record<string, Table> {
  const lives = told.flatMap(place => place.lives)
  return {
    people: peopleTable(told),
    members: table(
      'person,status,decided_on,decision_number,ceremony_on,official_on,card_number,exempt,left_on',
      lives.map(life => memberRow(life, today)),
    ),
    belongings: table(
      'person,unit,from,until,reason',
      lives.flatMap(({ person, belongings }) =>
        belongings.map(({ unit, from, until, reason }) => [person.key, unit, from, until, reason]),
      ),
    ),
    admissions: admissionsTable(told),
    recognitions: recognitionsTable(lives, today),
    badges: badgesTable(told, today),
    departures: departuresTable(lives),
  }
}

const peopleTable = (told: readonly ToldPlace[]): Table =>
  table(
    'key,personal_number,full_name,born_on,sex,ethnic_group,religion,general_education,professional_level,political_theory,occupation,flags,unit',
    told.flatMap(({ lives, dossiers }) => [
      ...lives.map(life => personRow(life.person, lastBelonging(life).unit)),
      ...dossiers.map(({ person, unit }) => personRow(person, unit)),
    ]),
  )

const recognitionsTable = (lives: readonly Life[], today: LocalDate): Table =>
  table(
    'person,unit,effective_on,decided_on',
    lives.flatMap(life => {
      const found = recognitionOf(life, today)
      return found ? [[found.person, found.unit, found.effectiveOn, found.decidedOn]] : []
    }),
  )

const departuresTable = (lives: readonly Life[]): Table =>
  table(
    'person,unit,kind,on',
    lives.flatMap(life => {
      const { person, departure } = life
      return departure ? [[person.key, lastBelonging(life).unit, departure.kind, departure.on]] : []
    }),
  )

const personRow = (person: Person, unit: string): CsvValue[] => [
  person.key,
  person.personalNumber,
  person.fullName,
  person.bornOn,
  person.sex,
  person.ethnicGroup,
  person.religion,
  person.generalEducation,
  person.professionalLevel,
  person.politicalTheory,
  person.occupation,
  person.flags.join(' '),
  unit,
]

const STATUS_AFTER: Readonly<Record<DepartureKind, string>> = {
  DECEASED: 'DECEASED',
  TRANSFERRED_OUT: 'TRANSFERRED',
  REMOVED: 'REMOVED',
  RESIGNED: 'RESIGNED',
  EXPELLED: 'EXPELLED',
}

/** Since that day the card bears the personal number, which is not repeated here (HD38 II.2). */
const NEW_CARDS_FROM = '2025-09-02'

/** Eight digits, as unique as the personal number but not readable from it. */
function oldCard({ personalNumber }: Person): string {
  const serial = (Number(personalNumber.slice(-5)) * 37 + 11) % 100_000
  return `9${personalNumber.slice(1, 3)}${String(serial).padStart(5, '0')}`
}

/** Who is old may ask to be exempt (294 pt 7.1). */
export const isExempt = (person: Person): boolean =>
  person.bornOn < '1949-01-01' && random(`exemption of ${person.key}`).chance(0.6)

function memberRow(life: Life, today: LocalDate): CsvValue[] {
  const { person, departure, decidedOn, decisionNumber, ceremonyOn } = life
  const official = isOfficial(life, today) ? officialOn(life) : null
  const status = departure ? STATUS_AFTER[departure.kind] : official ? 'OFFICIAL' : 'PROBATIONARY'
  return [
    person.key,
    status,
    decidedOn,
    decisionNumber,
    ceremonyOn,
    official,
    official && official < NEW_CARDS_FROM ? oldCard(person) : null,
    isExempt(person),
    departure?.on,
  ]
}
