/** The path to come back to after signing in; anything that could lead elsewhere becomes the start. */
export function toReturnPath(text: string | undefined, publicUrl: string): string {
  if (text === undefined || !/^\/[^\\\p{Cc}]*$/u.test(text)) return '/'
  const url = URL.parse(text, publicUrl)
  if (!url || url.origin !== publicUrl) return '/'
  return `${url.pathname}${url.search}${url.hash}`
}
