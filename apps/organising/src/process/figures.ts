/** What the sentences of the objections to a step fill in. */
export const FIGURES = [
  'count',
  'due',
  'entitled',
  'first',
  'found',
  'lastStepOn',
  'least',
  'limit',
  'months',
  'most',
  'needed',
  'next',
  'today',
  'until',
] as const
