const PATIENCE = 10_000

/**
 * After a navigation the focus goes to the page's heading, or to the main region until a heading
 * appears; it is left alone as soon as the person has put it elsewhere.
 */
export function focusHeading(main: HTMLElement): void {
  main.focus({ preventScroll: true })
  if (focusHeadingOf(main)) return
  const observer = new MutationObserver(() => {
    if (document.activeElement !== main || focusHeadingOf(main)) observer.disconnect()
  })
  observer.observe(main, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), PATIENCE)
}

function focusHeadingOf(main: HTMLElement): boolean {
  const heading = main.querySelector<HTMLElement>('h1')
  if (!heading) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
