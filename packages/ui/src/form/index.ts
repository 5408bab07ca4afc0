export { default as FieldGroup } from './FieldGroup.vue'
export { default as FormView } from './FormView.vue'
export type { FormMessage } from './form-message.ts'
