import { addDays, maxDate, minDate, type LocalDate } from '@ket-nap/kernel'
import { table, type CsvValue, type Table } from '../csv.ts'
import type { Dossier } from '../lives/dossiers.ts'
import { cellOn, officialOn, type Life } from '../lives/life.ts'
import type { ToldPlace } from '../told.ts'

/** The place whose cells handed over what they had done on paper. */
export const TOLD_OF = 'quynh-phu'

/** What was done on paper on the dossiers that a cell has voted on: its meetings with all whom they voted on. */
export const stepsTable = (told: readonly ToldPlace[]): Table =>
  table(
    'admission,action,on,number,meeting,organ,form_of_vote,entitled,present,yes,no,blank',
    told
      .filter(({ place }) => place.key === TOLD_OF)
      .flatMap(place =>
        place.dossiers.flatMap(dossier => (isVoted(dossier) ? stepsOf(dossier, place) : [])),
      ),
  )

interface Voted extends Dossier {
  readonly openedOn: LocalDate
  readonly consideredOn: LocalDate
}

const isVoted = (dossier: Dossier): dossier is Voted =>
  dossier.stage === 'CELL_VOTED' && dossier.openedOn !== null && dossier.consideredOn !== null

/** Who came to those meetings: everybody who counts, but for one. */
export function attendeesTable(told: readonly ToldPlace[]): Table {
  const rows = told
    .filter(({ place }) => place.key === TOLD_OF)
    .flatMap(({ dossiers, lives }) => {
      const meetings = new Map(dossiers.filter(isVoted).map(each => [meetingOf(each), each]))
      return [...meetings].flatMap(([meeting, dossier]) => {
        const came = lives.filter(life => votes(life, dossier))
        const present = presentOf(came.length)
        return came.map(({ person }, place): CsvValue[] => [
          meeting,
          person.key,
          place < present ? 'PRESENT' : 'ABSENT',
        ])
      })
    })
  return table('meeting,person,presence', rows)
}

const meetingOf = ({ unit, consideredOn }: Voted): string => `${unit}:${consideredOn}`

function stepsOf(dossier: Voted, { lives, certificates }: ToldPlace): CsvValue[][] {
  const { person, listedOn, openedOn, consideredOn } = dossier
  const early = (days: number) => minDate(addDays(listedOn, days), openedOn)
  const late = (days: number) => minDate(addDays(openedOn, days), consideredOn)
  const permittedOn = maxDate(early(30), addDays(openedOn, -7))
  const issuedOn = certificates.find(({ key }) => key === `${person.key}:AWARENESS`)?.issuedOn
  const before: [action: string, on: LocalDate][] = [
    ['LIST', listedOn],
    ['PROPOSE_FOR_CLASS', early(30)],
    ['ACCEPT_CERTIFICATE', minDate(maxDate(issuedOn ?? early(30), early(30)), permittedOn)],
    ['PERMIT_DOSSIER', permittedOn],
    ['OPEN_DOSSIER', openedOn],
    ['START_VERIFICATION', late(4)],
    ['CERTIFY_CV', late(15)],
  ]
  return [
    ...before.map(([action, on]) => stepRow(dossier, [action, on, null])),
    stepRow(dossier, [
      'VOTE_IN_CELL',
      consideredOn,
      null,
      meetingOf(dossier),
      'CELL',
      'SECRET_BALLOT',
      ...countsOf(lives.filter(life => votes(life, dossier)).length, person.key),
    ]),
  ]
}

const stepRow = ({ person }: Dossier, values: readonly CsvValue[]): CsvValue[] => {
  const row = [`${person.key}-1`, ...values]
  return [...row, ...Array.from({ length: COLUMNS - row.length }, () => null)]
}
const COLUMNS = 12

const votes = (life: Life, { unit, consideredOn }: Voted): boolean =>
  cellOn(life, consideredOn) === unit && officialOn(life) <= consideredOn

const presentOf = (entitled: number): number => Math.max(1, entitled - 1)

/** One is absent, and now and then one is against; everybody summoned counts. */
function countsOf(entitled: number, key: string): number[] {
  const present = presentOf(entitled)
  const no = present > 4 && key.endsWith('1') ? 1 : 0
  return [entitled, present, present - no, no, 0]
}
