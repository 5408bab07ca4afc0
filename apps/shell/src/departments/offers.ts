import type {
  ContributedPanel,
  OutlineMenuEntry,
  Session,
  SlotName,
  SubjectKind,
  Wording,
} from '@ket-nap/app-kit'
import { isFor } from '@ket-nap/app-kit'
import type { Department, Departments } from './departments.ts'
import type { DepartmentProblem } from './diagnose.ts'

export interface MenuGroup {
  id: string
  title: string
  problem: DepartmentProblem | null
  entries: readonly { path: string; label: string; icon: string }[]
}

/** Stands for "whatever it contributes" while a department does not even say what that is. */
export const UNKNOWN_PANEL = '*'

/** The menu of a post. A department that is away keeps its heading, since it may have had entries. */
export function menuFor(session: Session, departments: Departments): MenuGroup[] {
  return departments.all.flatMap(({ remote: { id }, outline, problem }) => {
    const visible = outline?.menu.filter(entry => isFor(entry.roles, session)) ?? []
    if (visible.length === 0 && !problem) return []
    const entryOf = ({ path, label, icon }: OutlineMenuEntry) => ({
      path: pathOf(id, path),
      label: departments.say(label),
      icon,
    })
    return [{ id, title: departments.titleOf(id), problem, entries: visible.map(entryOf) }]
  })
}

/** Panels for a slot, in order; those of departments that are away come last. */
export function panelsFor(
  slot: SlotName,
  session: Session,
  departments: Departments,
): ContributedPanel[] {
  return departments.all
    .flatMap(department => ordered(slot, session, department))
    .toSorted((a, b) => a.order - b.order)
    .map(({ appId, panelId, title }) => {
      const departmentTitle = departments.titleOf(appId)
      return {
        appId,
        panelId,
        title: title ? departments.say(title) : departmentTitle,
        departmentTitle,
      }
    })
}

interface OrderedPanel {
  appId: string
  panelId: string
  /** `null`: nobody could say. */
  title: Wording | null
  order: number
}

function ordered(
  slot: SlotName,
  session: Session,
  { remote, outline, problem }: Department,
): OrderedPanel[] {
  const appId = remote.id
  if (problem) {
    return [{ appId, panelId: UNKNOWN_PANEL, title: null, order: Number.MAX_SAFE_INTEGER }]
  }
  const panels = outline?.slots[slot]?.filter(panel => isFor(panel.roles, session)) ?? []
  return panels.map(({ id: panelId, title, order }) => ({ appId, panelId, title, order }))
}

/** The path of a subject's page, `null` while no department has one. */
export function locate(kind: SubjectKind, id: string, departments: Departments): string | null {
  for (const { remote, outline } of departments.all) {
    const path = outline?.opens[kind]
    if (path) return pathOf(remote.id, path.replace(':id', encodeURIComponent(id)))
  }
  return null
}

function pathOf(id: string, path: string): string {
  return path === '' ? `/${id}` : `/${id}/${path}`
}
