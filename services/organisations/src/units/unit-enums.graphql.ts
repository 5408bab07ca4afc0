import { literalEnum } from '@ket-nap/subgraph/graphql'
import type { SuccessionKind, UnitAction, UnitKind, UnitLevel, UnitLine } from './unit.workflow.ts'

export const UnitKindEnum = literalEnum<UnitKind>('UnitKind', 'What sort of organisation it is.', {
  CENTRE: 'The centre (Trung ương), root of the tree.',
  PROVINCE: 'Provincial or municipal organisation (tỉnh ủy, thành ủy).',
  DISTRICT: 'District organisation (huyện ủy), until 2025-06-30.',
  BLOC: 'Bloc organisation (đảng ủy khối), until 2025.',
  COMMUNE: 'Commune, ward or special zone (xã, phường, đặc khu).',
  ABOVE_BASE: 'Other organisation directly above the base (cấp trên trực tiếp của cơ sở).',
  BASE_COMMITTEE: 'Base organisation with a committee (đảng bộ cơ sở).',
  BASE_CELL: 'Base cell (chi bộ cơ sở).',
  SUB_BASE: 'Sub-base organisation (đảng bộ trực thuộc cơ sở), 2026 pilot.',
  SECTION: 'Section organisation (đảng bộ bộ phận).',
  CELL: 'Cell (chi bộ trực thuộc).',
  TEMPORARY_CELL: 'Temporary or preparatory cell (chi bộ sinh hoạt tạm thời, dự bị).',
  GROUP: 'Party group inside a cell (tổ đảng).',
  ARMED_FORCES: 'Military or police line (Quân ủy, Đảng ủy Công an).',
  OVERSEAS: 'Organisation of members abroad.',
  MASS_ORGANISATION: 'Unit of a mass organisation, attached to a Party unit.',
})

export const UnitLevelEnum = literalEnum<UnitLevel>(
  'UnitLevel',
  'Where the unit stands in the chain of command on the day asked. A commune is BASE before 2025-07-01, ABOVE_BASE under QĐ 294.',
  {
    NATION: 'The whole Party.',
    PROVINCE: 'Directly under the centre.',
    ABOVE_BASE: 'Directly above the base (cấp trên trực tiếp của tổ chức cơ sở đảng).',
    BASE: 'Base organisation (tổ chức cơ sở đảng).',
    SECTION: 'Between the base and its cells.',
    CELL: 'Cell (chi bộ).',
    GROUP: 'Group inside a cell (tổ đảng).',
  },
)

export const UnitLineEnum = literalEnum<UnitLine>(
  'UnitLine',
  'Which organisation the unit belongs to.',
  {
    PARTY: 'The Party.',
    YOUTH_UNION: 'Ho Chi Minh Communist Youth Union (Đoàn TNCS Hồ Chí Minh).',
    TRADE_UNION: 'Trade union (Công đoàn).',
    WOMENS_UNION: "Women's Union (Hội Liên hiệp Phụ nữ).",
    FARMERS_ASSOCIATION: "Farmers' Association (Hội Nông dân).",
    VETERANS_ASSOCIATION: "Veterans' Association (Hội Cựu chiến binh).",
    FATHERLAND_FRONT: 'Fatherland Front (Mặt trận Tổ quốc).',
  },
)

export const SuccessionKindEnum = literalEnum<SuccessionKind>(
  'SuccessionKind',
  'How one unit continues another.',
  {
    MERGE: 'Merged into the successor (sáp nhập, hợp nhất).',
    SPLIT: 'Split into its successors (chia tách).',
    RENAME: 'The successor is the same organisation under another name and key.',
    MOVE: 'The successor is the same organisation at another place (chuyển giao).',
    ABOLISH: 'Abolished; the successors take over (giải thể, kết thúc hoạt động).',
    CONVERT: 'Turned into an organisation of another kind.',
  },
)

export const UnitActionEnum = literalEnum<UnitAction>(
  'UnitAction',
  'What may be done with a unit.',
  {
    FOUND: 'Found a unit below it (thành lập).',
    RENAME: 'Give it another name (đổi tên).',
    MOVE: 'Put it under another unit (chuyển giao).',
    CLOSE: 'End it (kết thúc hoạt động).',
    RECORD_POPULATION: 'Record the number of inhabitants.',
    RECORD_TARGET: 'Record a target set by a directive.',
    PROPOSE_TARGET: 'Propose a target that a second person agrees with.',
  },
)
