import { flushPromises, mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import type { GraphAnswers } from '../testing/graph-edge.ts'
import { createTestShell } from '../testing/test-shell.ts'
import { trusted } from '../testing/trusted.ts'
import type { Command } from './use-command.ts'
import { useCommand } from './use-command.ts'

interface Payload {
  recordCertificate: { objections: { code: string }[] } | null
}
interface Input {
  personId: string
  number: string
}

const Record = trusted<Payload, { input: Input & { idempotencyKey: string } }>(
  'mutation Record($input: RecordCertificateInput!) { recordCertificate(input: $input) { id } }',
)
const STORED = { data: { recordCertificate: { objections: [] } } }
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const input = { personId: 'p1', number: '112' }

async function commandAnswered(answer: GraphAnswers[string]) {
  const shell = await createTestShell({ answers: { Record: answer } })
  let command: Command<Payload, Input> | undefined
  const Probe = defineComponent({
    setup() {
      command = useCommand(Record)
      return () => h('i')
    },
  })
  mount(Probe, { global: shell.global })
  if (!command) throw new Error('not mounted')
  const keys = () =>
    shell.requests.map(({ variables }) => Reflect.get(Object(variables.input), 'idempotencyKey'))
  return { command, keys }
}

test('an intent gets a key of its own', async () => {
  const { command, keys } = await commandAnswered(STORED)
  expect(await command.send(input)).toEqual(STORED.data)
  await command.send(input)
  const [first, second] = keys()
  expect(first).toMatch(UUID)
  expect(second).not.toBe(first)
})

test('as long as no answer came the same input keeps its key', async () => {
  let down = true
  const { command, keys } = await commandAnswered(() => (down ? 'down' : STORED))
  expect(await command.send(input)).toBeNull()
  expect(command.error.value?.kind).toBe('away')

  down = false
  await command.send(input)
  const [first, second] = keys()
  expect(second).toBe(first)
  expect(command.error.value).toBeNull()
})

test('another input after a failure is another intent', async () => {
  const { command, keys } = await commandAnswered('down')
  await command.send(input)
  await command.send({ ...input, number: '113' })
  const [first, second] = keys()
  expect(second).not.toBe(first)
})

test('an objection is an answer: the next try is a new intent', async () => {
  const objected = { data: { recordCertificate: { objections: [{ code: 'NUMBER_TAKEN' }] } } }
  const { command, keys } = await commandAnswered(objected)
  const answer = await command.send(input)
  expect(answer?.recordCertificate?.objections).toHaveLength(1)
  await command.send(input)
  expect(new Set(keys()).size).toBe(2)
})

test('while it is on its way it says so', async () => {
  const { command } = await commandAnswered(STORED)
  const answered = command.send(input)
  expect(command.sending.value).toBe(true)
  await answered
  await flushPromises()
  expect(command.sending.value).toBe(false)
})
