import { startOfQuarter } from '@ket-nap/kernel'
import { table, type CsvValue, type Table } from '../csv.ts'
import type { Dossier } from '../lives/dossiers.ts'
import type { Life } from '../lives/life.ts'
import type { ToldPlace } from '../told.ts'

/** Admissions that are done, and those that are prepared or came to nothing. */
export const admissionsTable = (told: readonly ToldPlace[]): Table =>
  table(
    'key,person,unit,stage,listed_on,decided_on,decision_number,ceremony_on,expected_quarter,stage_since,opened_on,considered_on',
    told.flatMap(({ lives, dossiers }) => [
      ...lives.flatMap(admissionRows),
      ...dossiers.map(dossierRow),
    ]),
  )

const admissionRows = (life: Life): CsvValue[][] =>
  life.listedOn === null
    ? []
    : [
        [
          `${life.person.key}-1`,
          life.person.key,
          life.belongings[0].unit,
          'CEREMONY_HELD',
          life.listedOn,
          life.decidedOn,
          life.decisionNumber,
          life.ceremonyOn,
          startOfQuarter(life.ceremonyOn),
          life.ceremonyOn,
          null,
          null,
        ],
      ]

const dossierRow = (dossier: Dossier): CsvValue[] => [
  `${dossier.person.key}-1`,
  dossier.person.key,
  dossier.unit,
  dossier.stage,
  dossier.listedOn,
  dossier.decidedOn,
  null,
  null,
  dossier.expectedQuarter,
  dossier.stageSince,
  dossier.openedOn,
  dossier.consideredOn,
]
