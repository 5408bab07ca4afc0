export { default as ComboField } from './ComboField.vue'
export type { ComboOption } from './combo-option.ts'
