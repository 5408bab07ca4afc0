/** Enter goes to the same field of the next line, as in a table; on the last one it stays. */
export function goDown(event: KeyboardEvent) {
  const { target } = event
  if (!(target instanceof HTMLInputElement)) return
  const name = target.closest<HTMLElement>('[data-field]')?.dataset['field']
  if (!name || !target.form) return
  event.preventDefault()
  const column = [...target.form.querySelectorAll<HTMLInputElement>(`[data-field='${name}'] input`)]
  column[column.indexOf(target) + 1]?.focus()
}
