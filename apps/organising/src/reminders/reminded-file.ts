import { dossierPath } from '../dossiers/dossier-path.ts'
import { probationPath } from '../probations/probation-path.ts'

interface File {
  id: string
}

/** The page of the file that a reminder is about; none where it is out of reach by now. */
export function pathOf(reminder: {
  admission?: File | null
  probation?: File | null
}): string | null {
  const { admission, probation } = reminder
  if (admission) return dossierPath(admission.id)
  return probation ? probationPath(probation.id) : null
}
