import { expect, test } from 'vitest'
import { ROLES } from '../manifest/role.ts'
import en from './en.json'
import { addMessages, createMessages } from './i18n.ts'
import vi from './vi.json'

test('every role and service has a name in both languages', () => {
  expect(Object.keys(vi.kit.role).toSorted()).toEqual([...ROLES].toSorted())
  expect(Object.keys(en.kit.role).toSorted()).toEqual([...ROLES].toSorted())
  expect(Object.keys(en.kit.service)).toEqual(Object.keys(vi.kit.service))
})

test('a word that no language has is an error where the tests run', () => {
  const { t } = createMessages({
    locale: 'vi',
    onMissing: key => {
      throw new Error(`missing: ${key}`)
    },
  }).global
  expect(() => t('propaganda.nothing')).toThrow('missing: propaganda.nothing')
})

test('an app adds its words beside those of others', () => {
  const messages = createMessages({ locale: 'vi', onMissing: () => undefined })
  addMessages(messages, 'vi', { propaganda: { title: 'Ban Tuyên giáo' } })
  addMessages(messages, 'vi', { organising: { title: 'Ban Tổ chức' } })
  expect(messages.global.t('propaganda.title')).toBe('Ban Tuyên giáo')
  expect(messages.global.t('organising.title')).toBe('Ban Tổ chức')
})
