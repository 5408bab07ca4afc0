import type { DOMWrapper, VueWrapper } from '@vue/test-utils'

type Searched = Pick<VueWrapper, 'findAll'>

/** The one field that this label belongs to. */
export function field(wrapper: Searched, label: string): DOMWrapper<Element> {
  return only(wrapper, 'input, select, textarea', element => labelOf(element) === label, label)
}

/** The one button or link with this name. */
export function press(wrapper: Searched, name: string): DOMWrapper<Element> {
  return only(wrapper, 'button, a', element => nameOf(element) === name, name)
}

export function names(wrapper: Searched, selector: string): string[] {
  return wrapper.findAll(selector).map(({ element }) => nameOf(element))
}

/** What is said at a field: its error, if there is one. */
export function errorAt(wrapper: Searched, label: string): string {
  const described = field(wrapper, label).attributes('aria-describedby') ?? ''
  const id = described.split(' ').find(each => each.endsWith('-error'))
  return id ? wordsOf(document.getElementById(id)) : ''
}

function only(
  wrapper: Searched,
  selector: string,
  fits: (element: Element) => boolean,
  name: string,
): DOMWrapper<Element> {
  const found = wrapper.findAll(selector).filter(({ element }) => fits(element))
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} × "${name}"`)
  return first
}

function labelOf(element: Element): string {
  const label = document.querySelector(`label[for="${element.id}"]`)
  return wordsOf(label).replace(/ \(không bắt buộc\)$/, '')
}

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? wordsOf(element)

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
