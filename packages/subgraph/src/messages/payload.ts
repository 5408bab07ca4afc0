import { isLocalDate, type LocalDate } from '@ket-nap/kernel'
import { isUuid } from '../uuid.ts'

/** An event does not have the agreed shape; names the field, never its value. */
export class MalformedEvent extends Error {
  override readonly name = 'MalformedEvent'
}

/** Reads the fields of another service's event strictly. Every reading throws `MalformedEvent`. */
export class Payload {
  private readonly fields: Readonly<Record<string, unknown>>

  constructor(
    value: unknown,
    private readonly path = 'payload',
  ) {
    if (typeof value !== 'object' || value === null) throw new MalformedEvent(path)
    this.fields = { ...value }
  }

  text(name: string): string {
    return this.read(name, isText)
  }

  uuid(name: string): string {
    return this.read(name, isUuid)
  }

  day(name: string): LocalDate {
    return this.read(name, isLocalDate)
  }

  whole(name: string): number {
    return this.read(name, isWhole)
  }

  number(name: string): number {
    return this.read(name, isNumber)
  }

  flag(name: string): boolean {
    return this.read(name, isFlag)
  }

  object(name: string): Payload {
    return new Payload(this.fields[name], `${this.path}.${name}`)
  }

  list<Item>(name: string, read: (item: Payload) => Item): Item[] {
    const items = this.read(name, isList)
    return items.map((item, place) => read(new Payload(item, `${this.path}.${name}.${place}`)))
  }

  /** A field whose shape its own reader knows. */
  anything(name: string): unknown {
    return this.fields[name]
  }

  /** Null where the field is null or missing. */
  optional<Value>(name: string, read: (name: string) => Value): Value | null {
    const value = this.fields[name]
    return value === null || value === undefined ? null : read.call(this, name)
  }

  private read<Value>(name: string, is: (value: unknown) => value is Value): Value {
    const value = this.fields[name]
    if (!is(value)) throw new MalformedEvent(`${this.path}.${name}`)
    return value
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
