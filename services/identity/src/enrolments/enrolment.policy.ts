import { objectionsToPassword, type PasswordObjection } from '../accounts/password.policy.ts'
import { isSignInName, normaliseSignInName } from '../accounts/sign-in-name.ts'

/** What somebody typed to open an account. */
export interface EnrolmentForm {
  name: string
  signInName: string
  password: string
  passwordAgain: string
}

export type EnrolmentField = keyof EnrolmentForm

export interface EnrolmentObjection {
  field: EnrolmentField
  code:
    | PasswordObjection
    | 'NAME_MISSING'
    | 'SIGN_IN_NAME_SHAPE'
    | 'SIGN_IN_NAME_TAKEN'
    | 'PASSWORDS_DIFFER'
}

/** The name is asked only of whom no post names. */
export type TypedEnrolment = Omit<EnrolmentForm, 'name'> & { name?: string }

/** What is known of whom a link is for. */
export interface Known {
  /** Null: the first administrator, who says his name. */
  holderName: string | null
  /** With which he signs in already, and goes on to. Null: he chooses one. */
  signInName: string | null
}

/** The form as it is stored: one spelling for names; a name that is known is not for choosing. */
export function tidied(typed: TypedEnrolment, known: Known): EnrolmentForm {
  const { name = '', signInName, password, passwordAgain } = typed
  return {
    name: known.holderName ?? name.normalize('NFC').replace(/\s+/g, ' ').trim(),
    signInName: known.signInName ?? normaliseSignInName(signInName),
    password,
    passwordAgain,
  }
}

/** Why a tidied form cannot be accepted yet; at most one objection a field. */
export function objectionsToEnrolment(form: EnrolmentForm): EnrolmentObjection[] {
  const objections: EnrolmentObjection[] = []
  if (!isPersonName(form.name)) objections.push({ field: 'name', code: 'NAME_MISSING' })
  if (!isSignInName(form.signInName)) {
    objections.push({ field: 'signInName', code: 'SIGN_IN_NAME_SHAPE' })
  }
  const [passwordObjection] = objectionsToPassword(form.password, form.signInName)
  if (passwordObjection) objections.push({ field: 'password', code: passwordObjection })
  if (form.password !== form.passwordAgain) {
    objections.push({ field: 'passwordAgain', code: 'PASSWORDS_DIFFER' })
  }
  return objections
}

const isPersonName = (name: string) => /^[\p{L}\p{M}'. -]{2,120}$/u.test(name)
