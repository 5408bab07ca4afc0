import type { Session } from '../shell/session.ts'

const post = {
  id: '0190b5a0-0000-7000-8000-000000000001',
  role: 'ORGANISING',
  unitId: '0190b5a0-0000-7000-8000-0000000000a1',
  unitName: 'Đảng bộ xã An Lễ',
  unitKind: 'COMMUNE',
} as const

/** An invented officer of an invented commune on a fixed day. */
export const TEST_SESSION: Session = {
  name: 'Trần Thị Minh Hòa',
  post,
  posts: [{ ...post, from: '2025-07-01', until: null }],
  roles: ['ORGANISING'],
  today: '2026-11-21',
  authenticatedAt: '2026-11-21T01:00:00Z',
  demonstration: true,
}
