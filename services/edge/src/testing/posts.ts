import { randomUUID } from 'node:crypto'
import { toLocalDate } from '@ket-nap/kernel'
import type { PostChanged, Scope } from '../posts/post.events.ts'

const NOTHING: Scope = { provinces: [], aboveBases: [], bases: [], units: [], ancestors: [] }

/** A post as organisations would tell it; every person is invented. */
export function examplePost(changes: Partial<PostChanged> = {}): PostChanged {
  const unitId = changes.unitId ?? randomUUID()
  return {
    postId: randomUUID(),
    revision: 1,
    holderId: randomUUID(),
    holderName: 'Trần Thị Minh Họa',
    role: 'CELL_SECRETARY',
    unitId,
    unitName: 'Chi bộ thôn 3',
    unitKind: 'CELL',
    from: toLocalDate('2024-01-01'),
    until: null,
    scope: { ...NOTHING, units: [unitId] },
    ...changes,
  }
}

export function postChanged(post: PostChanged) {
  return {
    id: randomUUID(),
    type: 'post.changed',
    version: 1,
    occurredAt: '2026-11-21T03:00:00.000Z',
    payload: post,
  }
}
