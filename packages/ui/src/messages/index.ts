export { default as vi } from './vi.json'
export const loadEnglish = () => import('./en.json')
