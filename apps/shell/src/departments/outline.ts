import type { AppOutline } from '@ket-nap/app-kit'
import { CONTRACT } from '@ket-nap/app-kit'
import { DepartmentError } from './diagnose.ts'
import type { RemoteEntry } from './remote-list.ts'
import { folderOf } from './remote-list.ts'

const PATIENCE = 8_000
const OUTLINE_FILE = 'app.json'

/** Names, menu and slots of a department, without any of its code. */
export async function fetchOutline(remote: RemoteEntry): Promise<AppOutline> {
  if (remote.contract !== CONTRACT) {
    throw new DepartmentError('foreign', `built for contract ${remote.contract}`)
  }
  const integrity = remote.integrity[OUTLINE_FILE]
  if (!integrity) throw new DepartmentError('foreign', `${OUTLINE_FILE} is not in the signed list`)
  const response = await fetch(`${folderOf(remote)}${OUTLINE_FILE}`, {
    integrity,
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new DepartmentError('away', `the edge answered ${response.status}`)
  const outline: unknown = await response.json()
  if (!isOutlineOf(outline, remote.id)) {
    throw new DepartmentError('foreign', `${OUTLINE_FILE} is of another department or contract`)
  }
  return outline
}

/** The bytes are those that the build wrote and the list signed; only the contract can differ. */
function isOutlineOf(outline: unknown, id: string): outline is AppOutline {
  return (
    typeof outline === 'object' &&
    outline !== null &&
    Reflect.get(outline, 'id') === id &&
    Reflect.get(outline, 'contract') === CONTRACT
  )
}
