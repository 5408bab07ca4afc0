export { default as DateField } from './DateField.vue'
