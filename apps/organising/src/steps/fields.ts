import { DateField } from '@ket-nap/ui/date-field'
import { CheckField, SelectField, TextField } from '@ket-nap/ui/field'
import { dayAfter, dayOf } from '../days/days.ts'
import { readCount } from '../forms/read-number.ts'
import type { FieldContext, StepField } from './step.ts'

// The kinds of fields that steps are described with. Labels and hints are keys of the messages.

interface Manner {
  hint?: string
  optional?: boolean
}

const manner = (t: FieldContext<unknown>['t'], { hint, optional = false }: Manner) => ({
  optional,
  ...(hint ? { hint: t(hint) } : {}),
})

const textOf = (typed: unknown): string => (typeof typed === 'string' ? typed.trim() : '')

export function day(label: string, said: Manner = {}): StepField<string> {
  return {
    component: DateField,
    start: '',
    look: ({ name, t, today }) => ({ name, label: t(label), start: today, ...manner(t, said) }),
    // What was typed and is no day is refused, also where none has to be typed.
    read: typed => (said.optional && typed === '' ? undefined : dayOf(textOf(typed))),
  }
}

/** The last day of a period, which goes out as the first day after it. */
export function lastDay(label: string, said: Manner = {}): StepField<string> {
  const field = day(label, said)
  const read = (typed: unknown, file: unknown) => {
    const last = field.read(typed, file)
    return last ? dayAfter(last) : last
  }
  return { ...field, read }
}

export function text(
  label: string,
  said: Manner & { lines?: number; most: number },
): StepField<string> {
  const { lines, most: maxlength } = said
  return {
    component: TextField,
    start: '',
    look: ({ name, t }) => ({ name, label: t(label), lines, maxlength, ...manner(t, said) }),
    read: typed => textOf(typed) || (said.optional ? undefined : null),
  }
}

/** One of these codes, named by the messages below `words`. */
export function choice<Code extends string>(
  codes: readonly Code[],
  label: string,
  words: string,
): StepField<Code> {
  return {
    component: SelectField,
    start: null,
    look: ({ name, t }) => ({
      name,
      label: t(label),
      options: codes.map(value => ({ value, label: t(`${words}.${value}`) })),
    }),
    read: typed => codes.find(code => code === typed) ?? null,
  }
}

/** One of what the file itself holds; when it holds none, `none` says so. */
export function pick<File>(
  label: string,
  optionsOf: (context: FieldContext<File>) => readonly { value: string; label: string }[],
  none?: string,
): StepField<string, File> {
  return {
    component: SelectField,
    start: null,
    look: context => {
      const options = optionsOf(context)
      const { name, t } = context
      return {
        name,
        label: t(label),
        options,
        ...(none && options.length === 0 ? { hint: t(none) } : {}),
      }
    },
    read: typed => textOf(typed) || null,
  }
}

/** How many. */
export function count(label: string, said: Manner = {}): StepField<number> {
  return {
    component: TextField,
    start: '',
    look: ({ name, t }) => ({
      name,
      label: t(label),
      inputmode: 'numeric',
      maxlength: 9,
      ...manner(t, said),
    }),
    read: typed => readCount(textOf(typed)),
  }
}

/** Yes, or else no. */
export function check(label: string): StepField<boolean> {
  return {
    component: CheckField,
    start: false,
    look: ({ t }) => ({ label: t(label) }),
    read: typed => typed === true,
  }
}
