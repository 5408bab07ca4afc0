import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { DocumentNode } from 'graphql'
import type { Component } from 'vue'
import type { PaperKind } from '../gql/graphql.ts'

/** What the form of every step asks or knows by itself. */
type Common =
  | 'idempotencyKey'
  | 'admissionId'
  | 'probationId'
  | 'transferId'
  | 'expectedVersion'
  | 'on'
  | 'number'
  | 'note'
  | 'scanId'

/** Every input of a step; what is not common to all was checked against its fields. */
type StepInput = { idempotencyKey: string } & Readonly<Record<string, unknown>>

export interface FieldContext<File> {
  /** Of the value in the input. */
  name: string
  t: (key: string, named?: Record<string, unknown>) => string
  date: (day: string) => string
  today: string
  /** What the step is recorded on, as far as its form needs it. */
  file: File
}

/** One value of a step's input: what asks for it, and how what was typed is read. */
export interface StepField<Value, File = unknown> {
  component: Component
  /** What stands there before anything is typed. */
  start: unknown
  /** Label, hint, choices of the component. */
  look: (context: FieldContext<File>) => Readonly<Record<string, unknown>>
  /** Null: missing, or not readable; undefined: left empty where it may be. */
  read: (typed: unknown, file: File) => Value | null | undefined
}

/** How a form differs from the others besides its fields. Keys are those of the messages. */
interface Manner {
  /** Calls the number required; whether it is, the server decides. */
  numbered?: boolean
  /** Calls the reason required. */
  explained?: boolean
  /** Without number and reason: the step has words of its own. */
  bare?: boolean
  /** What the day of the step is called. */
  day?: string
  /** What the number is called. */
  number?: string
  /** What has to be known before it is done. */
  told?: string
  /** Takes a scan along, as one of this kind of paper. */
  scannedAs?: (values: Readonly<Record<string, unknown>>) => PaperKind | null
}

/** The command of one step and what its form asks for. */
export interface Step<File = unknown> extends Manner {
  document: TypedDocumentNode<object, { input: StepInput }>
  fields: Readonly<Record<string, StepField<unknown, File>>>
}

type Fields<Input, File> = {
  readonly [Name in Exclude<keyof Input, Common>]-?: StepField<NonNullable<Input[Name]>, File>
}

/** Describes a step: its command, a field for each value of its own, and how its form differs. */
export function defineStep<Input extends object, File = unknown>(
  command: TypedDocumentNode<object, { input: Input }>,
  fields: Fields<Input, File>,
  manner: Manner = {},
): Step<File> {
  const document: DocumentNode = command
  return { ...manner, document, fields }
}
