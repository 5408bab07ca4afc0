import { isUtf8 } from 'node:buffer'
import { Transform, type TransformCallback } from 'node:stream'

const NEWLINE = 0x0a

/** Why a line is not read, in the parser's own word where it has one; never says what is in it. */
export class LineRefused extends Error {
  override readonly name = 'LineRefused'

  constructor(
    readonly line: number,
    readonly code: 'NOT_UTF_8' | 'CSV_MAX_RECORD_SIZE',
  ) {
    super(code)
  }
}

/**
 * Passes a file on line by line while it is UTF-8. Fails with `LineRefused` at the first line that is
 * not, so that nothing of another encoding is read as if it were letters.
 */
export class Utf8Lines extends Transform {
  private line = 1
  /** The pieces of a line that goes on. */
  private begun: Buffer[] = []
  private begunBytes = 0

  constructor(private readonly longestLine: number) {
    super()
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const end = chunk.lastIndexOf(NEWLINE) + 1
    const whole = end > 0 ? Buffer.concat([...this.begun.splice(0), chunk.subarray(0, end)]) : null
    this.begun.push(chunk.subarray(end))
    this.begunBytes = chunk.length - end + (whole ? 0 : this.begunBytes)
    if (this.begunBytes > this.longestLine) done(new LineRefused(this.line, 'CSV_MAX_RECORD_SIZE'))
    else if (whole) this.pass(whole, done)
    else done()
  }

  override _flush(done: TransformCallback): void {
    this.pass(Buffer.concat(this.begun), done)
  }

  private pass(lines: Buffer, done: TransformCallback): void {
    const broken = !isUtf8(lines)
    for (let start = 0; start < lines.length;) {
      const end = lines.indexOf(NEWLINE, start) + 1 || lines.length
      if (broken && !isUtf8(lines.subarray(start, end)))
        return done(new LineRefused(this.line, 'NOT_UTF_8'))
      this.line += 1
      start = end
    }
    done(null, lines)
  }
}
