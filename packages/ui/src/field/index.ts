export { default as CheckField } from './CheckField.vue'
export { default as SelectField } from './SelectField.vue'
export { default as TextField } from './TextField.vue'
export { default as UiField } from './UiField.vue'
