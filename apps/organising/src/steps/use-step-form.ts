import { useNotify } from '@ket-nap/app-kit'
import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { dayOf } from '../days/days.ts'
import { useCommandForm } from '../forms/use-command-form.ts'
import { useScanUpload } from '../scans/use-scan-upload.ts'
import type { StepSubject } from './step-draft.ts'
import { draftKey, readStep, useStepDraft } from './step-draft.ts'
import type { Step } from './step.ts'
import { useOwnFields } from './use-own-fields.ts'

interface StepFormOptions<File> {
  step: Step<File>
  action: string
  /** What the step is called on the screen. */
  name: () => string
  subject: () => StepSubject
  file: () => File
  /** Whether the step is entered for another organ, from what that signed. */
  enteredFor: () => boolean
}

/**
 * The form of one step of any process: what was typed, kept while the form is closed; its own
 * fields; what stands in the way; and whether somebody else was faster.
 */
export function useStepForm<File>(options: StepFormOptions<File>) {
  const { step, action, name, subject, file, enteredFor } = options
  const { t } = useI18n()
  const notify = useNotify()
  const { draft: form, discard } = useStepDraft(draftKey(subject(), action))
  const { fields, readOwn } = useOwnFields(step, form, file)
  const { messages, complete, submit, sending, error } = useCommandForm(step.document)
  const scan = useScanUpload()

  /** The scan that goes along: none for most steps, null when it did not get there. */
  async function takeScan(values: Readonly<Record<string, unknown>>) {
    const { scans } = subject()
    const kind = enteredFor() ? 'SIGNED_PAPER' : step.scannedAs?.(values)
    if (!scans || !kind) return {}
    const scanId = await scan.takeIn({ ...scans, kind })
    return scanId === undefined ? null : { scanId }
  }

  /** True when it is done. */
  async function record(): Promise<boolean> {
    const values = complete({ ...readOwn(), on: dayOf(form.value.on) })
    const scanned = values && (await takeScan(values))
    if (!values || !scanned) return false
    const done = await submit({ ...readStep(subject(), form.value), ...values, ...scanned })
    if (!done) return false
    discard()
    notify.done(t('organising.step.done', { action: name() }))
    return true
  }

  return {
    form,
    fields,
    scan,
    record,
    messages: computed(() => [...scan.messages.value, ...messages.value]),
    problem: computed(() => scan.error.value ?? error.value),
    busy: computed(() => sending.value || scan.sending.value),
    ...useOvertaking(messages, () => subject().version),
  }
}

/** Whether the server saw another state than the form, and whether that has been loaded since. */
function useOvertaking(
  messages: Readonly<{ value: readonly { field: string | null }[] }>,
  version: () => number,
) {
  const isReloaded = ref(false)
  watch(version, () => (isReloaded.value = true))
  watch(
    () => messages.value,
    () => (isReloaded.value = false),
  )
  const isOutdated = computed(() => messages.value.some(({ field }) => field === 'expectedVersion'))
  return { isOutdated, isReloaded }
}
