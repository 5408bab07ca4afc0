import { addDays, type LocalDate } from '@ket-nap/kernel'
import { table, type CsvValue, type Table } from '../csv.ts'
import { cellOn, officialOn, type Life } from '../lives/life.ts'
import { isOfficial } from '../lives/recognitions.ts'
import type { ToldPlace } from '../told.ts'
import { TOLD_OF } from './steps.ts'

/** Days after the probation on which its papers were made and the cell voted. */
const DAYS = { SELF_REVIEW: 0, HELPER_REMARK: 1, OPINION_SUMMARY: 2, VOTE: 3 } as const

/** What cells did on paper for members whose probation is over and who are not recognised yet. */
export const probationStepsTable = (told: readonly ToldPlace[], today: LocalDate): Table =>
  table(
    'person,action,on,number,paper,organ,form_of_vote,entitled,present,yes,no,blank',
    told
      .filter(({ place }) => place.key === TOLD_OF)
      .flatMap(({ lives }) =>
        lives
          .filter(life => isWaiting(life, today))
          .flatMap((life, place) => stepsOf(life, { lives, place, today })),
      ),
  )

const isWaiting = (life: Life, today: LocalDate): boolean =>
  life.departure === null && !isOfficial(life, today) && officialOn(life) <= today

interface Among {
  lives: readonly Life[]
  place: number
  today: LocalDate
}

function stepsOf(life: Life, { lives, place, today }: Among): CsvValue[][] {
  const over = officialOn(life)
  const { VOTE, ...papers } = DAYS
  const votedOn = addDays(over, VOTE)
  const unit = cellOn(life, votedOn)
  const entitled = lives.filter(
    other => cellOn(other, votedOn) === unit && officialOn(other) < votedOn && other !== life,
  ).length
  const row = (action: string, on: LocalDate, values: readonly CsvValue[]): CsvValue[] => {
    const filled = [life.person.key, action, on, ...values]
    return [...filled, ...Array.from({ length: COLUMNS - filled.length }, () => null)]
  }
  const figures = [entitled, entitled, entitled, 0, 0]
  const rows: CsvValue[][] = [
    ...Object.entries(papers).map(([kind, days]) =>
      row('RECORD_PAPER', addDays(over, days), [null, kind]),
    ),
    row('VOTE_IN_CELL', votedOn, [`${place + 1}-NQ/CB`, null, 'CELL', 'SECRET_BALLOT', ...figures]),
  ]
  return rows.filter(([, , on]) => String(on) <= today)
}
const COLUMNS = 12
