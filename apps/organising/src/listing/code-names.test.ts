import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ETHNIC_GROUPS, RELIGIONS } from './code-names.ts'

const REFERENCE = join(
  import.meta.dirname,
  '../../../../services/members/src/migrations/reference-rows.ts',
)
const ROW = /\['([A-Z_]+)', (?:'([^']+)'|"([^"]+)")/g

test('every ethnic group and religion of the register can be chosen, by its own name', () => {
  const rows = Array.from(
    readFileSync(REFERENCE, 'utf8').matchAll(ROW),
    ([, value, single, double]) => ({ value, label: single ?? double }),
  )
  expect([...ETHNIC_GROUPS, ...RELIGIONS]).toEqual(rows)
})
