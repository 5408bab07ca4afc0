import { isFor, useSession } from '@ket-nap/app-kit'
import { dossierPath } from '../dossiers/dossier-path.ts'
import { nominationPath } from '../nominations/paths.ts'
import { probationPath } from '../probations/probation-path.ts'
import { transferPath } from '../transfers/transfer-path.ts'
import { FILE_READERS } from '../units/readers.ts'

interface File {
  id: string
}

interface Reminded {
  admission?: File | null
  probation?: File | null
  transfer?: File | null
  person?: File | null
  nomination?: File | null
}

/** The page of the file that a reminder is about; none where it is out of reach, or not for the post. */
export function useRemindedPath(): (reminder: Reminded) => string | null {
  const readsFiles = isFor(FILE_READERS, useSession())
  return ({ admission, probation, transfer, person, nomination }) => {
    if (admission) return dossierPath(admission.id)
    if (probation) return probationPath(probation.id)
    if (nomination) return nominationPath(nomination.id)
    if (!readsFiles) return null
    if (transfer) return transferPath(transfer.id)
    return person ? `/organising/people/${encodeURIComponent(person.id)}` : null
  }
}
