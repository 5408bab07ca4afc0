import type { DOMWrapper, VueWrapper } from '@vue/test-utils'

type Searched = Pick<VueWrapper, 'findAll'>

/** The one element with this accessible name: by label, `aria-label`, or its own words. */
export function byName(wrapper: Searched, selector: string, name: string): DOMWrapper<Element> {
  const found = wrapper.findAll(selector).filter(({ element }) => nameOf(element) === name)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} × ${selector} "${name}"`)
  return first
}

export function byRole(wrapper: Searched, role: string): DOMWrapper<Element>[] {
  return wrapper.findAll(`[role="${role}"]`)
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label) return label
  const owner = element.id ? document.querySelector(`label[for="${element.id}"]`) : null
  return words(owner ?? element)
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
