import type { Role } from '@ket-nap/app-kit'

/** Posts that see who wants a rule changed. The figures themselves are for more: `manifest.ts`. */
export const KEEPERS: readonly Role[] = ['ORGANISING', 'LEADER', 'AUDITOR']
