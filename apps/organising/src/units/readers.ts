import type { Role } from '@ket-nap/app-kit'

// Who is shown what. The server decides who may see it; but one field that a post may not see costs
// it the whole answer, so what is not for a post is not asked for.

/** Posts that read what the file of a person holds. */
export const FILE_READERS: readonly Role[] = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING']

/** Posts that read lists of members: names, standing and dates. */
export const LIST_READERS: readonly Role[] = [...FILE_READERS, 'LEADER']

/** Posts that open a person; propaganda for the certificates, and finds a name and a unit there. */
export const PERSON_READERS: readonly Role[] = [...FILE_READERS, 'PROPAGANDA']

/** Posts that read the figures of a unit. */
export const FIGURE_READERS: readonly Role[] = [...LIST_READERS, 'PROPAGANDA', 'ANALYST', 'AUDITOR']

/** Posts that propose targets or agree on them, and who reads how they came to be. */
export const TARGET_READERS: readonly Role[] = ['ORGANISING', 'BASE_COMMITTEE', 'LEADER', 'AUDITOR']
