import { keepFile, useNotify } from '@ket-nap/app-kit'
import { readonly, ref } from 'vue'
import { useI18n } from 'vue-i18n'

const PATIENCE = 30_000

/** What an answer without a paper means; everything else is a department that does not answer. */
const MEANING: Readonly<Record<number, string>> = { 404: 'gone', 422: 'tooLong' }

/** Fetches a paper made for printing, and gives it to the browser as a file to keep. */
export function usePrint() {
  const { t } = useI18n()
  const notify = useNotify()
  const printing = ref(false)

  async function print(path: string): Promise<void> {
    if (printing.value) return
    printing.value = true
    const failure = await fetchFile(path)
    printing.value = false
    if (failure) notify.failed(t(`organising.print.failed.${failure}`))
    else notify.done(t('organising.print.done'))
  }

  return { print, printing: readonly(printing) }
}

/** Answers why there is no file; null when there is one. */
async function fetchFile(path: string): Promise<string | null> {
  try {
    const answer = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) })
    if (!answer.ok) return MEANING[answer.status] ?? 'away'
    keepFile(await answer.blob(), nameOf(answer))
    return null
  } catch {
    return 'away'
  }
}

const nameOf = ({ headers }: Response): string =>
  /filename="([\w.-]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'print.docx'
