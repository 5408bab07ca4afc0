import { generateDemonstration } from '@ket-nap/demonstration'

/** The five places begin to live on this day; a machine whose clock is behind gets it as today. */
const FIRST_TODAY = '2026-03-01'

const [folder = '', today = FIRST_TODAY] = process.argv.slice(2)
await generateDemonstration(folder, { today: today < FIRST_TODAY ? FIRST_TODAY : today })
