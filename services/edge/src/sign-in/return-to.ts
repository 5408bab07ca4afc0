/** The path to come back to after signing in; anything that could lead elsewhere becomes the start. */
export function toReturnPath(text: string | undefined, publicUrl: string): string {
  if (text === undefined || !/^\/[^\\\p{Cc}]*$/u.test(text)) return '/'
  const url = URL.parse(text, publicUrl)
  // '/..//host' is a path of ours here, and another host once it is tidied and read again.
  if (!url || url.origin !== publicUrl || url.pathname.startsWith('//')) return '/'
  return `${url.pathname}${url.search}${url.hash}`
}
