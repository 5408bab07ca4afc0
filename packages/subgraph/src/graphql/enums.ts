import { registerEnumType } from 'type-graphql'
import { ROLES, type Role } from '../access/viewer.ts'

/** A union of literals as a GraphQL enum: one spelling in SQL, TypeScript and GraphQL. */
export function literalEnum<Literal extends string>(
  name: string,
  description: string,
  values: Record<Literal, string>,
): Record<Literal, Literal> {
  const literals = Object.keys(values) as Literal[]
  const object = Object.fromEntries(literals.map(value => [value, value])) as Record<
    Literal,
    Literal
  >
  const valuesConfig = Object.fromEntries(
    literals.map(value => [value, { description: values[value] }]),
  ) as Record<Literal, { description: string }>
  registerEnumType(object, { name, description, valuesConfig })
  return object
}

const ROLE_DESCRIPTIONS: Record<Role, string> = {
  CELL_SECRETARY: 'Secretary of a cell (bí thư chi bộ).',
  HELPING_MEMBER:
    'Member whom the cell assigned to help candidates: sees these and nobody else (đảng viên giúp đỡ).',
  BASE_COMMITTEE: 'Committee of a base organisation (đảng ủy cơ sở).',
  ORGANISING: 'Organising department (ban tổ chức, ban xây dựng Đảng).',
  PROPAGANDA: 'Propaganda department or political centre (ban tuyên giáo, trung tâm chính trị).',
  MASS_ORGANISATION: 'Officer of the Youth Union or another mass organisation (đoàn thể).',
  LEADER: 'Standing board (ban thường vụ): reads figures and plans.',
  ANALYST: 'Analyst: counts only, never a person.',
  AUDITOR: 'Auditor: reads the access log.',
  ADMINISTRATOR: 'Administrator: posts and the tree, never a dossier.',
}

/** The enum `Role`, for services that show or take one. */
export const registerRole = () => RoleEnum
const RoleEnum = literalEnum('Role', 'Role of a post.', ROLE_DESCRIPTIONS)
if (Object.keys(RoleEnum).length !== ROLES.length) throw new Error('a role lacks its description')
