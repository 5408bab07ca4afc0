import { relative } from 'node:path'

/**
 * The name under which to open a socket file. The system allows about a hundred characters, so in
 * a deep folder the path is given from the working directory.
 */
export function socketAddress(file: string): string {
  const fromHere = relative(process.cwd(), file)
  return fromHere.length < file.length ? fromHere : file
}
