import { expect, test } from 'vitest'
import { defineDraft } from './define-draft.ts'

const useUnitDraft = defineDraft(() => ({ name: '' }))

test('what was typed is there when the form is opened again, for that subject only', () => {
  useUnitDraft('u1').draft.value.name = 'Chi bộ thôn 3'
  expect(useUnitDraft('u1').draft.value.name).toBe('Chi bộ thôn 3')
  expect(useUnitDraft('u2').draft.value.name).toBe('')
})

test('what was sent is gone', () => {
  const { draft, discard } = useUnitDraft('u3')
  draft.value.name = 'Chi bộ thôn 4'
  discard()
  expect(draft.value.name).toBe('')
  expect(useUnitDraft('u3').draft.value.name).toBe('')
})
