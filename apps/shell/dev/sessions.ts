const organising = {
  id: '0190b5a0-0000-7000-8000-000000000001',
  role: 'ORGANISING',
  unitId: '0190b5a0-0000-7000-8000-0000000000a1',
  unitName: 'Đảng bộ xã An Lễ',
  unitKind: 'COMMUNE',
}
const secretary = {
  ...organising,
  id: '0190b5a0-0000-7000-8000-000000000002',
  role: 'CELL_SECRETARY',
  unitName: 'Chi bộ thôn 3',
  unitKind: 'CELL',
}
const longest = {
  ...organising,
  id: '0190b5a0-0000-7000-8000-000000000003',
  role: 'BASE_COMMITTEE',
  unitName:
    'Đảng bộ Công ty trách nhiệm hữu hạn một thành viên Khai thác công trình thủy lợi Nam Hưng',
}

const held = [organising, secretary, longest].map(post => ({
  ...post,
  from: '2025-07-01',
  until: null,
}))

const signedIn = {
  signedIn: true,
  demonstration: true,
  name: 'Trần Thị Minh Hòa',
  posts: held,
  today: '2026-11-21',
  authenticatedAt: '2026-11-21T01:12:00Z',
}

/** Invented people, by what they are needed for. */
export const SESSIONS = {
  nobody: { signedIn: false, demonstration: true },
  organiser: { ...signedIn, post: organising },
  secretary: { ...signedIn, post: secretary },
  longNamed: {
    ...signedIn,
    name: 'Nguyễn Hoàng Phương Thảo Nguyên Khánh Linh',
    post: longest,
  },
  single: { ...signedIn, post: organising, posts: held.slice(0, 1) },
  postless: { ...signedIn, post: null, posts: [] },
} as const
