export { default as Icon } from './Icon.vue'
export { isIconName } from './icons.ts'
export type { IconName } from './icons.ts'
