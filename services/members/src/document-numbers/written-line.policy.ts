/** Longest number of a paper, in characters. */
export const LONGEST_NUMBER = 50

/** A line as it is kept: marks composed, without blanks around it. */
export const lineOf = (text: string): string => text.normalize('NFC').trim()

/** Whether a text is one line that can be kept: something, not too long, nothing that is no character. */
export const isLine = (text: string, longest: number): boolean =>
  text.length > 0 && text.length <= longest && !/\p{Cc}/u.test(text)
