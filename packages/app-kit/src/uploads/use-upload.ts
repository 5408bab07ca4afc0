import type { Ref, ShallowRef } from 'vue'
import { onScopeDispose, readonly, ref, shallowRef } from 'vue'
import type { FormObjection } from '../forms/use-objection-sentence.ts'
import type { Problem } from '../graph/problem.ts'
import { isUnreachable } from '../graph/problem.ts'
import { createKey } from '../graph/use-command.ts'

export type Uploaded =
  | { ok: true; id: string }
  | { ok: false; objections: readonly FormObjection[] }

export interface Uploading {
  /** Null when it was stopped, or when `error` says why there is no answer. */
  upload: (path: string, file: File) => Promise<Uploaded | null>
  stop: () => void
  /** From 0 to 1 while bytes leave; null otherwise. */
  progress: Readonly<Ref<number | null>>
  error: Readonly<ShallowRef<Problem | null>>
}

/**
 * Sends one file at a time to the edge. As long as no answer came, the same file goes to the same
 * path under the same idempotency key. Nothing of the file but its bytes leaves: not its name either.
 */
export function useUpload(): Uploading {
  const progress = ref<number | null>(null)
  const error = shallowRef<Problem | null>(null)
  let request: XMLHttpRequest | null = null
  let unanswered: { path: string; file: File; key: string } | null = null

  async function upload(path: string, file: File): Promise<Uploaded | null> {
    if (request) return null
    if (unanswered?.path !== path || unanswered.file !== file)
      unanswered = { path, file, key: createKey() }
    request = new XMLHttpRequest()
    progress.value = 0
    error.value = null
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      progress.value = total > 0 ? loaded / total : 0
    })
    const { aborted, status, answer, requestId } = await exchange(request, unanswered)
    request = null
    progress.value = null
    if (aborted) return null
    const uploaded = readAnswer(answer)
    if (uploaded) unanswered = null
    else
      error.value = { kind: isUnreachable(status) ? 'away' : 'fault', departments: [], requestId }
    return uploaded
  }

  const stop = () => request?.abort()
  onScopeDispose(stop)
  return { upload, stop, progress: readonly(progress), error: readonly(error) }
}

interface Answered {
  aborted: boolean
  status: number | null
  answer: unknown
  requestId: string | null
}

/** `fetch` cannot tell how much of a body has left. */
function exchange(
  request: XMLHttpRequest,
  { path, file, key }: { path: string; file: File; key: string },
): Promise<Answered> {
  return new Promise(resolve => {
    const end = (aborted: boolean) =>
      resolve({
        aborted,
        status: request.status || null,
        answer: request.response,
        requestId: request.getResponseHeader('x-request-id'),
      })
    request.addEventListener('load', () => end(false))
    request.addEventListener('error', () => end(false))
    request.addEventListener('abort', () => end(true))
    request.open('POST', path)
    request.responseType = 'json'
    request.setRequestHeader('x-ket-nap', '1')
    request.setRequestHeader('idempotency-key', key)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
}

function readAnswer(answer: unknown): Uploaded | null {
  const id = fieldOf(answer, 'id')
  if (typeof id === 'string') return { ok: true, id }
  const objections = fieldOf(answer, 'objections')
  return Array.isArray(objections)
    ? { ok: false, objections: objections.map(toFormObjection) }
    : null
}

/** Beside the graph an objection has its parameters by name, and what is empty is left out. */
function toFormObjection(value: unknown): FormObjection {
  const params = fieldOf(value, 'params')
  const named = typeof params === 'object' && params !== null ? Object.entries(params) : []
  return {
    code: String(fieldOf(value, 'code')),
    path: [],
    params: named.map(([name, each]) => ({ name, value: String(each) })),
    clearableBy: [],
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
}
