const DOSSIERS = '/organising/dossiers'

export const BOARD_PATH = DOSSIERS

/** Page of a dossier; the key of the admission says nothing about the person. */
export function dossierPath(admissionId: string): string {
  return `${DOSSIERS}/${encodeURIComponent(admissionId)}`
}

/** Dossiers that went after their people to another place, or came from one. */
export const RELOCATIONS_PATH = `${DOSSIERS}/relocations`

/** Where the results of a meeting are entered. */
export const MEETING_PATH = `${DOSSIERS}/meeting`

/** The same for a cell below, from what it signed. */
export const cellMeetingPath = (unitId: string): string =>
  `${MEETING_PATH}?cell=${encodeURIComponent(unitId)}`
