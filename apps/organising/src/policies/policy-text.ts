// The notation in which the graph writes a value; `PolicyValue.kind` says which.

/** Written for "there is no such rule". */
export const NONE = 'NONE'

/** `30 40 45` → its parts. */
export const partsOf = (text: string): string[] => text.split(' ').filter(Boolean)

/** `AT_LEAST 2/3` → reading and fraction. */
export function shareOf(text: string): { reading: string; fraction: string } {
  const [reading = '', fraction = ''] = text.split(' ')
  return { reading, fraction }
}

/** Lines `CV=2-KNĐ` → code and number of each form. */
export function formsOf(text: string): { code: string; form: string }[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [code = '', form = ''] = line.split('=')
      return { code, form }
    })
}

export const writeForms = (forms: readonly { code: string; form: string }[]): string =>
  forms
    .filter(({ form }) => form.trim() !== '')
    .map(({ code, form }) => `${code}=${form.trim()}`)
    .join('\n')
