const PATIENCE = 30_000

/** Gives a file to the browser to keep. */
export function keepFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // A browser that has not begun to read it yet would find nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE)
}
