export { default } from '@ket-nap/app-kit/vitest'
