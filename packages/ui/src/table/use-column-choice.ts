import { computed, ref } from 'vue'
import type { Column } from './column.ts'

type Keyed = Pick<Column<unknown>, 'key' | 'heading' | 'optional'>

/** Which columns a person shows, remembered on this machine by the table's name. */
export function useColumnChoice<Each extends Keyed>(name: string, columns: () => readonly Each[]) {
  const storageKey = `ket-nap.columns.${name}`
  const chosen = ref<Record<string, boolean>>(read(storageKey))

  const isShown = (column: Keyed) =>
    column.heading === true || (chosen.value[column.key] ?? column.optional !== true)

  function toggle(column: Keyed) {
    chosen.value = { ...chosen.value, [column.key]: !isShown(column) }
    localStorage.setItem(storageKey, JSON.stringify(chosen.value))
  }

  return {
    shown: computed(() => columns().filter(isShown)),
    choosable: computed(() => columns().filter(column => column.heading !== true)),
    isShown,
    toggle,
  }
}

function read(storageKey: string): Record<string, boolean> {
  const stored: unknown = parse(localStorage.getItem(storageKey))
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, boolean] => entry[1] === !!entry[1]),
  )
}

/** What an older version, or somebody's hand, left there may be anything. */
function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
