/** `7,5` or `7.5` → 7.5; anything that is no mark with one decimal is nothing. */
export function readMark(typed: string): number | null {
  const text = typed.trim().replace(',', '.')
  const mark = Number(text)
  return /^\d{1,2}(\.\d)?$/.test(text) && mark <= 10 ? mark : null
}

/** 7.5 → `7,5`. */
export const showMark = (mark: number | null): string =>
  mark === null ? '' : String(mark).replace('.', ',')

interface Learner {
  id: string
  mark: number | null
}

/** What is to be sent, and where what was typed is no mark. An empty field takes no mark back. */
export function changedMarks(
  learners: readonly Learner[],
  typed: Readonly<Record<string, string>>,
): { marks: { enrolmentId: string; mark: number }[]; wrong: string[] } {
  const filled = learners.flatMap(({ id, mark }) => {
    const text = typed[id] ?? ''
    return text.trim() === '' || text === showMark(mark) ? [] : [{ id, mark: readMark(text) }]
  })
  return {
    marks: filled.flatMap(({ id, mark }) => (mark === null ? [] : [{ enrolmentId: id, mark }])),
    wrong: filled.flatMap(({ id, mark }) => (mark === null ? [id] : [])),
  }
}
