/** As much of pdfmake as `pdf-file.ts` uses; the types of its registry bring those of a browser along. */
declare module 'pdfmake' {
  /** A part of a page: a text, a table, columns, a stack, with how it is set. */
  export interface Content {
    [property: string]: unknown
  }
  export type TableCell = Content

  export interface CustomTableLayout {
    hLineWidth?: (place: number) => number
    vLineWidth?: (place: number) => number
    hLineStyle?: () => { dash: { length: number; space: number } }
    paddingLeft?: () => number
    paddingRight?: () => number
  }

  interface Definition {
    pageSize: 'A4'
    pageMargins: number[]
    defaultStyle: Content
    info: Record<string, string>
    language: string
    header: (page: number) => Content
    content: Content[]
  }

  const pdfmake: {
    setFonts: (fonts: Record<string, Record<string, string>>) => void
    setUrlAccessPolicy: (isAllowed: (url: string) => boolean) => void
    setLocalAccessPolicy: (isAllowed: (path: string) => boolean) => void
    createPdf: (definition: Definition) => { getBuffer: () => Promise<Buffer> }
  }
  export default pdfmake
}
