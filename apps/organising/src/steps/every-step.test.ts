import { field, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import { RECOGNITION_STEPS } from '../probations/recognition-steps.ts'
import ProbationStepDialog from '../probations/ProbationStepDialog.vue'
import { ADMISSION, dossierAnswer } from '../testing/dossier-answer.ts'
import { mountPage } from '../testing/mount-page.ts'
import { TRANSFER_STEPS } from '../transfers/transfer-steps.ts'
import TransferStepDialog from '../transfers/TransferStepDialog.vue'
import { ADMISSION_STEPS } from './admission-steps.ts'
import StepDialog from './StepDialog.vue'

const DOSSIER = dossierAnswer({ admission: ADMISSION })
const PROBATION = {
  actions: [],
  probation: { id: 'b1', version: 3, person: { id: 'p1', fullName: 'Nguyễn Thị Ánh' } },
}
const TRANSFER = {
  boxes: [
    { number: 1, organ: 'CELL', signedOn: '2026-10-05' },
    { number: 3, organ: 'BASE', signedOn: null },
  ],
  transfer: { id: 't1', version: 4, fullName: 'Nguyễn Thị Ánh' },
}
const PROCESSES = [
  [StepDialog, { dossier: DOSSIER, letters: DOSSIER }, ADMISSION_STEPS],
  [ProbationStepDialog, { file: PROBATION }, RECOGNITION_STEPS],
  [TransferStepDialog, { file: TRANSFER }, TRANSFER_STEPS],
] as const

const openTransfer = (action: string, answers = {}) =>
  mountPage(TransferStepDialog, {
    props: { action, file: TRANSFER },
    answers,
    role: 'CELL_SECRETARY',
  })

/** A word that is missing would throw. */
test('every step of the three processes has its form, with its words and its day', async () => {
  const forms = PROCESSES.flatMap(([dialog, props, steps]) =>
    Object.keys(steps).map(action => ({ dialog, props: { ...props, action } })),
  )
  const pages = await Promise.all(
    forms.map(({ dialog, props }) =>
      mountPage(dialog, {
        props,
        answers: { OrganisingTransferDestinations: { data: { transferDestinations: [] } } },
        role: 'CELL_SECRETARY',
      }),
    ),
  )
  const shown = pages.filter(
    ({ wrapper, text }) => wrapper.find('form').exists() && text().includes('Ngày'),
  )
  expect(shown).toHaveLength(forms.length)
  expect(forms.length).toBeGreaterThan(50)
})

test('a box that was signed is chosen by its number, and goes out as one', async () => {
  const page = await openTransfer('CORRECT_BOX', {
    OrganisingCorrectTransferBox: {
      data: { correctTransferBox: { file: null, objections: [] } },
    },
  })
  expect(page.text()).not.toContain('Ô 3')
  await field(page.wrapper, 'Ô viết sai').setValue('1')
  await field(page.wrapper, 'Ngày thực hiện').setValue('20/11/2026')
  await page.wrapper.find('form').trigger('submit')
  await settle()
  expect(page.asked('OrganisingCorrectTransferBox')[0]?.variables).toMatchObject({
    input: { transferId: 't1', expectedVersion: 4, box: 1, on: '2026-11-20' },
  })
  expect(page.wrapper.emitted('done')).toHaveLength(1)
})
