import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NOT_APPLIED, POLICY_NAMES } from './policy.workflow.ts'

const SOURCES = join(import.meta.dirname, '..')

/** Where values are named without being applied: their own table, their history, and tests. */
const NO_RULE = /\.test\.ts$|^(migrations|testing)\/|^policies\/.*\.(workflow|graphql)\.ts$/

const rules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !NO_RULE.test(path))
  .map(path => readFileSync(join(SOURCES, path), 'utf8'))

/** A value read by its name, as `policy.name`, taken apart, or picked by it. */
const isRead = (name: string): boolean => rules.some(text => new RegExp(`\\b${name}\\b`).test(text))

test('a value is read by a rule, or shown as not applied; never both', () => {
  expect(POLICY_NAMES.filter(name => !isRead(name)).toSorted()).toEqual(NOT_APPLIED.toSorted())
})
