import { expect, test } from 'vitest'
import { objectionsToPassword } from './password.policy.ts'

test('a long sentence of one’s own is accepted', () => {
  for (const password of [
    'con đường nhỏ qua cánh đồng',
    'Mưa rơi lặng lẽ ngoài hiên',
    'correct horse battery',
  ]) {
    expect(objectionsToPassword(password, 'quan.tri')).toEqual([])
  }
})

test('each objection is raised by what it names', () => {
  expect(objectionsToPassword('mưa ngoài hiên', 'quan.tri')).toEqual(['TOO_SHORT'])
  expect(objectionsToPassword('con đường nhỏ '.repeat(15), 'quan.tri')).toEqual(['TOO_LONG'])
  expect(objectionsToPassword('ababababababababab', 'quan.tri')).toContain('TOO_PLAIN')
  expect(objectionsToPassword('nhà quan.tri bên bờ sông', 'quan.tri')).toEqual(['NAMES_OWNER'])
})

test('passwords made of common pieces are refused, with marks and capitals too', () => {
  for (const password of [
    'matkhau12345678',
    'MậtKhẩu123456789',
    'Đảng Cộng Sản Việt Nam',
    'adminadminadmin123',
    'qwertyuiop1234567890',
    'ketnap-vietnam-2026',
    'Password123456!',
  ]) {
    expect([password, objectionsToPassword(password, 'x.y.z')]).toEqual([
      password,
      expect.arrayContaining(['TOO_COMMON']),
    ])
  }
})

test('length is counted in characters', () => {
  expect(objectionsToPassword('ươngấậệữợỹẫẵẩẳẻ', 'x.y.z')).toEqual([])
  expect(objectionsToPassword('🌾🌾🌾🌾🌾🌾🌾🌾', 'x.y.z')).toContain('TOO_SHORT')
})
