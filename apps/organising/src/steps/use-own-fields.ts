import { useSession } from '@ket-nap/app-kit'
import { useFormat } from '@ket-nap/ui/format'
import type { Ref } from 'vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { StepDraft } from './step-draft.ts'
import type { Step } from './step.ts'

/** What only this step asks: as it is drawn, and as it was typed. */
export function useOwnFields<File>(step: Step<File>, form: Ref<StepDraft>, file: () => File) {
  const { t } = useI18n()
  const { date } = useFormat()
  const { today } = useSession()
  const say = (key: string, named: Record<string, unknown> = {}) => t(key, named)
  const own = Object.entries(step.fields).map(([name, field]) => ({ name, ...field }))
  const typedOf = ({ name, start }: (typeof own)[number]): unknown => form.value.own[name] ?? start

  const fields = computed(() =>
    own.map(field => ({
      name: field.name,
      component: field.component,
      typed: typedOf(field),
      look: field.look({ name: field.name, t: say, date, today, file: file() }),
    })),
  )

  /** By name; null is what is still missing, and what was left empty where it may be is left out. */
  function readOwn(): Record<string, unknown> {
    const values = own.map(field => [field.name, field.read(typedOf(field), file())] as const)
    return Object.fromEntries(values.filter(([, value]) => value !== undefined))
  }

  return { fields, readOwn }
}
