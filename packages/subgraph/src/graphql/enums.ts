import { registerEnumType } from 'type-graphql'
import { OPENING_PURPOSES, type OpeningPurpose } from '../access/purpose.ts'
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

const PURPOSE_DESCRIPTIONS: Record<OpeningPurpose, string> = {
  CASE: 'Handling a case that is under way (giải quyết hồ sơ đang xử lý); no purpose where the service finds the case itself.',
  ROLL: 'Keeping the roll of members (quản lý danh sách đảng viên).',
  FILE_CHECK: 'Checking and completing the file (kiểm tra, bổ sung hồ sơ).',
  PREPARATION: 'Preparing an admission (tạo nguồn, giới thiệu kết nạp).',
  TRAINING: 'Training and certificates (bồi dưỡng, cấp giấy chứng nhận).',
  TRANSFER: 'Transfer of activity (chuyển sinh hoạt đảng).',
  GRADING: 'Yearly grading (đánh giá, xếp loại).',
  BADGE: 'Award of a badge (xét tặng Huy hiệu Đảng).',
  DISCIPLINE: 'Discipline (xem xét kỷ luật).',
  INSPECTION: 'Inspection and supervision (kiểm tra, giám sát).',
  OWN_REQUEST: 'At the request of the person (theo đề nghị của đương sự).',
  STATISTICS: 'Checking figures (đối chiếu số liệu thống kê).',
}

/** The enum `OpeningPurpose`: the same in every service that opens files. */
export const registerPurpose = () => PurposeEnum
const PurposeEnum = literalEnum(
  'OpeningPurpose',
  'Why the file of a person is opened.',
  PURPOSE_DESCRIPTIONS,
)
if (Object.keys(PurposeEnum).length !== OPENING_PURPOSES.length) {
  throw new Error('a purpose lacks its description')
}
