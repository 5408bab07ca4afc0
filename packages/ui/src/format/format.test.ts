import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { createSurroundings } from '../testing/surroundings.ts'
import { useFormat } from './use-format.ts'

function formats(locale: 'vi' | 'en') {
  let format: ReturnType<typeof useFormat> | undefined
  const Probe = defineComponent({
    setup() {
      format = useFormat()
      return () => h('i')
    },
  })
  mount(Probe, { global: createSurroundings(locale) })
  if (!format) throw new Error('not mounted')
  return format
}

const ratio = { numerator: 126, denominator: 570 }

test('in Vietnamese the point groups and the comma divides', () => {
  const { integer, percent, fraction, decimal } = formats('vi')
  expect(integer(4541)).toBe('4.541')
  expect(percent(ratio)).toBe('22,1%')
  expect(fraction({ numerator: 4541, denominator: 131_594 })).toBe('4.541 / 131.594')
  expect(decimal(3.45, 2)).toBe('3,45')
  expect(decimal(-1234.5)).toBe('-1.234,5')
})

test('in English it is the other way round', () => {
  const { integer, percent, decimal } = formats('en')
  expect(integer(4541)).toBe('4,541')
  expect(percent(ratio)).toBe('22.1%')
  expect(decimal(1234.5)).toBe('1,234.5')
})

test('days are dd/mm/yyyy in both, and what is not known is a dash', () => {
  expect(formats('vi').date('2026-03-05')).toBe('05/03/2026')
  expect(formats('en').date('2026-03-05')).toBe('05/03/2026')
  expect(formats('vi').date(null)).toBe('—')
  expect(formats('vi').date('2026-02-31')).toBe('—')
  expect(formats('vi').integer(undefined)).toBe('—')
})
