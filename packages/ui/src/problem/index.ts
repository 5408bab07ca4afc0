export { default as MissingNote } from './MissingNote.vue'
export { default as ProblemView } from './ProblemView.vue'
export type { ShownProblem } from './problem.ts'
