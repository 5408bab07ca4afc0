import type { FormMessage } from '@ket-nap/app-kit'
import { useI18n } from 'vue-i18n'
import type { HeldMeeting } from './held-meeting.ts'
import type { ReadLines } from './meeting-lines.ts'

/** What is missing in a meeting, as sentences at their fields; lines by the name of the person. */
export function useMissingWords(nameOf: (admissionId: string) => string) {
  const { t } = useI18n()

  function ofLine({ id, field }: ReadLines['missing'][number]): FormMessage {
    const text =
      field === 'item'
        ? t('organising.meeting.missing.item')
        : t('organising.meeting.missing.count', { field: t(`organising.meeting.${field}`) })
    const name = nameOf(id)
    return { field: `${id}.${field}`, text: t('organising.meeting.lineSays', { name, text }) }
  }

  return (held: HeldMeeting, { items, missing }: ReadLines): FormMessage[] => {
    const ofMeeting = Object.entries(held)
      .filter(([, value]) => value === null)
      .map(([field]) => ({ field, text: t(`organising.meeting.missing.${field}`) }))
    const isBlank = items.length + missing.length === 0
    const ofAgenda = isBlank
      ? [{ field: null, text: t('organising.meeting.missing.items') }]
      : missing.map(ofLine)
    return [...ofMeeting, ...ofAgenda]
  }
}
