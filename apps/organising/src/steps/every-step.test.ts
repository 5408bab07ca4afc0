import { field, settle } from '@ket-nap/app-kit/testing'
import { expect, test } from 'vitest'
import en from '../messages/en.json'
import vi from '../messages/vi.json'
import { RECOGNITION_STEPS } from '../probations/recognition-steps.ts'
import { mountPage } from '../testing/mount-page.ts'
import { TRANSFER_STEPS } from '../transfers/transfer-steps.ts'
import TransferStepDialog from '../transfers/TransferStepDialog.vue'
import { ADMISSION_STEPS } from './admission-steps.ts'
import type { Step } from './step.ts'

const BOXES = [
  { number: 1, organ: 'CELL', signedOn: '2026-10-05' },
  { number: 3, organ: 'BASE', signedOn: null },
]
const FILE = {
  boxes: BOXES,
  letters: [{ id: 'l1', about: 'PARENT', receivedOn: '2026-10-19' }],
  specialCases: ['RELIGION'] as const,
  relatives: ['PARENT'] as const,
  groupCriteria: ['STUDIES_FAIR'] as const,
}

/** What a form says besides what every form says. */
function keysOf(steps: Readonly<Partial<Record<string, Step<typeof FILE>>>>) {
  const keys: string[] = []
  const t = (key: string) => {
    keys.push(key)
    return key
  }
  for (const step of Object.values(steps)) {
    if (!step) continue
    const { fields, day, number, told } = step
    for (const [name, { look }] of Object.entries(fields)) {
      look({ name, t, date: each => each, today: '2026-11-22', file: FILE })
    }
    keys.push(...[day, number, told].filter(key => key !== undefined))
  }
  return keys
}

function saidBy(words: object, key: string): unknown {
  return key.split('.').reduce((found: unknown, part) => Object(found)[part], words)
}

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('the form of every step of the three processes is said in %s', (_language, words) => {
  const keys = [ADMISSION_STEPS, RECOGNITION_STEPS, TRANSFER_STEPS].flatMap(keysOf)
  expect(keys.length).toBeGreaterThan(80)
  expect(keys.filter(key => typeof saidBy(words, key) !== 'string')).toEqual([])
})

test('a box that was signed is chosen by its number, and goes out as one', async () => {
  const page = await mountPage(TransferStepDialog, {
    props: {
      action: 'CORRECT_BOX',
      file: {
        actions: [],
        boxes: BOXES,
        transfer: { id: 't1', version: 4, fullName: 'Nguyễn Thị Ánh' },
      },
    },
    answers: {
      OrganisingCorrectTransferBox: {
        data: { correctTransferBox: { file: null, objections: [] } },
      },
    },
    role: 'CELL_SECRETARY',
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
