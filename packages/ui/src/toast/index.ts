export { default as ToastRegion } from './ToastRegion.vue'
export { useToasts } from './use-toasts.ts'
export type { Toast } from './use-toasts.ts'
