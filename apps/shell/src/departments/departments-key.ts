import type { InjectionKey } from 'vue'
import { inject } from 'vue'
import type { Departments } from './departments.ts'

export const DEPARTMENTS: InjectionKey<Departments> = Symbol('departments')

export function useDepartments(): Departments {
  const departments = inject(DEPARTMENTS)
  if (!departments) throw new Error('outside of the frame')
  return departments
}
