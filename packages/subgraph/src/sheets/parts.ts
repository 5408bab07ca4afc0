import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'

/** What is read of a workbook; pictures, macros and themes are not unpacked. */
const READ =
  /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/
const MOST_PARTS = 300
const MOST_BYTES = 4 * 1024 * 1024

/** More parts or bytes than a list of people has. */
export class BeyondLimits extends Error {
  override readonly name = 'BeyondLimits'
}

export type Parts = ReadonlyMap<string, string>

/**
 * The parts of a workbook as text. Sizes are bounded before anything is unpacked, and a part that is
 * larger than it says is cut off there. Throws `BeyondLimits`, or the error of the archive.
 */
export function openParts(file: Uint8Array): Parts {
  let parts = 0
  let bytes = 0
  const opened = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      const isRead = READ.test(name)
      parts += 1
      bytes += isRead ? originalSize : 0
      if (parts > MOST_PARTS || bytes > MOST_BYTES) throw new BeyondLimits()
      return isRead
    },
  })
  return new Map(Object.entries(opened).map(([name, content]) => [name, strFromU8(content)]))
}

/** Whether an error says that the file is broken, and not that the program is. */
export const isOfFile = (error: unknown): boolean =>
  error instanceof XmlError || (error instanceof Error && 'code' in error)

/** The root of a part; undefined where the workbook has no such part. */
export function rootOf(parts: Parts, name: string): XmlElement | undefined {
  const text = parts.get(name)
  return text === undefined ? undefined : (parseXml(text).root ?? undefined)
}

/** Without the prefix of its namespace: 'x:row' → 'row'. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElement && localName(child.name) === name,
  )

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0]

/** `r:id` of a sheet, however its prefix is called. */
export const relationOf = ({ attributes }: XmlElement): string | undefined =>
  Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === 'id')?.[1]
