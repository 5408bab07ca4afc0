import { foldMarks } from '@ket-nap/kernel'

/** Why a chosen password is refused. Source: security rules for passwords (at least 15 characters, block list). */
export type PasswordObjection =
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'TOO_PLAIN'
  | 'TOO_COMMON'
  | 'NAMES_OWNER'

const PASSWORD_LENGTH = { least: 15, most: 200 }

const LEAST_DIFFERENT_CHARACTERS = 6
const LEAST_OWN_CHARACTERS = 8

/** Pieces that passwords are commonly made of; what is left without them must still be long enough. */
const COMMON_PIECES = [
  'matkhau',
  'password',
  'passw0rd',
  'dangnhap',
  'quantri',
  'administrator',
  'admin',
  'ketnap',
  'dangvien',
  'dangcongsan',
  'congsan',
  'vietnam',
  'hochiminh',
  'hanoi',
  'saigon',
  'xinchao',
  'iloveyou',
  'anhyeuem',
  'emyeuanh',
  'letmein',
  'welcome',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  'abcdef',
  'abc',
  '1234567890',
  '123456789',
  '12345678',
  '1234567',
  '123456',
  '12345',
  '123',
  '0987654321',
  '987654321',
  '654321',
  '000',
  '111',
]

interface Facts {
  length: number
  plain: string
  signInName: string
}

const RULES: readonly (readonly [PasswordObjection, (facts: Facts) => boolean])[] = [
  ['TOO_SHORT', ({ length }) => length < PASSWORD_LENGTH.least],
  ['TOO_LONG', ({ length }) => length > PASSWORD_LENGTH.most],
  ['TOO_PLAIN', ({ plain }) => new Set(plain).size < LEAST_DIFFERENT_CHARACTERS],
  ['TOO_COMMON', ({ plain }) => withoutCommonPieces(plain).length < LEAST_OWN_CHARACTERS],
  ['NAMES_OWNER', ({ plain, signInName }) => plain.includes(signInName)],
]

/** Judges a password that `signInName` wants to use. Length is counted in characters, not bytes. */
export function objectionsToPassword(password: string, signInName: string): PasswordObjection[] {
  const facts = { length: [...password].length, plain: unmarked(password), signInName }
  return RULES.filter(([, holds]) => holds(facts)).map(([objection]) => objection)
}

function withoutCommonPieces(plain: string): string {
  return COMMON_PIECES.reduce((rest, piece) => rest.replaceAll(piece, ''), plain)
}

/** Lower case, without Vietnamese marks and blanks: 'Mật khẩu' is 'matkhau'. */
function unmarked(text: string): string {
  return foldMarks(text).replace(/\s/g, '')
}
