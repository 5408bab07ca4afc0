import { byId, oncePerRequest } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { COURSE_KINDS, type CourseKind } from './course.workflow.ts'

export type CourseRow = Awaited<ReturnType<typeof readCourses>>[number]

const readCourses = (db: Kysely<Database>) =>
  db.selectFrom('courses').select(['id', 'kind', 'title', 'lessons', 'periods']).execute()

/** There are few; one statement reads them all. */
export function courseLoaders(db: Kysely<Database>) {
  const courses = oncePerRequest(() => readCourses(db))
  return {
    courses,
    course: byId(async ids => (await courses()).filter(({ id }) => ids.includes(id))),
  }
}

/** In the order in which people attend them. */
export async function listCourses(courses: () => Promise<CourseRow[]>): Promise<CourseRow[]> {
  const order = (kind: CourseKind) => COURSE_KINDS.indexOf(kind)
  return (await courses()).toSorted((a, b) => order(a.kind) - order(b.kind))
}

export async function getCourse(
  courses: () => Promise<CourseRow[]>,
  kind: CourseKind,
): Promise<CourseRow> {
  const found = (await courses()).find(course => course.kind === kind)
  if (!found) throw new Error(`there is no course ${kind}`)
  return found
}
