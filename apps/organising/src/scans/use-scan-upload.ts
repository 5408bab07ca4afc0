import type { FormMessage, FormObjection } from '@ket-nap/app-kit'
import { useObjectionSentence, useUpload } from '@ket-nap/app-kit'
import { computed, shallowRef, watch } from 'vue'
import type { PaperKind } from '../gql/graphql.ts'

/** Whose paper a scan shows, of which dossier if of one, and which; of nobody while it waits for its command. */
export interface ScanSubject {
  personId?: string
  admissionId?: string
  kind: PaperKind | 'SIGNED_PAPER'
}

export type ScanUpload = ReturnType<typeof useScanUpload>

const MOST_BYTES = 20 * 1024 * 1024

/** What the edge hangs up on; a browser could not tell it from a broken line. */
const TOO_LARGE: FormObjection = { code: 'SCAN_TOO_LARGE', path: [], params: [], clearableBy: [] }

/** The file of a scan, and how it gets to the server before the command that needs it. */
export function useScanUpload() {
  const { upload, stop, progress, error } = useUpload()
  const sentenceOf = useObjectionSentence({ words: 'organising' })
  const file = shallowRef<File | null>(null)
  const messages = shallowRef<readonly FormMessage[]>([])
  let taken: { path: string; file: File; id: string } | null = null

  watch(file, () => (messages.value = []))

  function object(objections: readonly FormObjection[]): undefined {
    messages.value = objections.map(each => ({ field: 'scanId', text: sentenceOf(each) }))
  }

  /** The key of the scan; null without a file, undefined when it did not get there. */
  async function takeIn(subject: ScanSubject): Promise<string | null | undefined> {
    messages.value = []
    const { value: chosen } = file
    if (!chosen) return null
    if (chosen.size > MOST_BYTES) return object([TOO_LARGE])
    const path = `/scans?${new URLSearchParams({ ...subject }).toString()}`
    if (taken?.path === path && taken.file === chosen) return taken.id
    const uploaded = await upload(path, chosen)
    if (!uploaded) return undefined
    if (!uploaded.ok) return object(uploaded.objections)
    taken = { path, file: chosen, id: uploaded.id }
    return uploaded.id
  }

  const sending = computed(() => progress.value !== null)
  return { file, takeIn, stop, progress, sending, error, messages }
}
