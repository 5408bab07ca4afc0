/** Columns that several tables of the first release share. Never edited: a later change is a migration. */
export const anchorColumns = `
  province_id uuid,
  above_base_id uuid,
  base_id uuid,
  unit_id uuid not null references unit_copies`

export const traitColumns = (table: string) => `
  born_on date not null,
  sex text not null constraint ${table}_sex check (sex in ('MALE', 'FEMALE')),
  ethnic_group text not null,
  religion text not null,
  general_education text not null constraint ${table}_general_education check (general_education in
    ('LITERATE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY')),
  professional_level text not null constraint ${table}_professional_level check (professional_level in
    ('NONE', 'WORKER', 'INTERMEDIATE', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR')),
  political_theory text not null constraint ${table}_political_theory check (political_theory in
    ('NONE', 'ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR')),
  occupation text not null constraint ${table}_occupation check (occupation in
    ('STATE_OFFICIAL', 'PARTY_OFFICIAL', 'COMMUNE_OFFICIAL', 'VILLAGE_OFFICIAL', 'PUBLIC_EMPLOYEE',
     'NON_PUBLIC_EMPLOYEE', 'ENTERPRISE_MANAGER', 'ENTERPRISE_STAFF', 'ENTERPRISE_WORKER',
     'AGRICULTURE', 'ARMED_FORCES', 'STUDENT', 'PUPIL', 'OTHER')),
  flags text[] not null constraint ${table}_flags check (flags <@ array['YOUTH_UNION',
    'STUDENT_OR_PUPIL', 'NON_STATE_ENTERPRISE', 'ENTERPRISE_OWNER', 'MILITIA', 'RESERVE'])`

/** One index for each anchor, followed by the day by which the table is counted. */
export const anchorIndexes = (table: string, day?: string) =>
  ['province', 'above_base', 'base', 'unit'].map(
    anchor =>
      `create index ${table}_${anchor} on ${table} (${[`${anchor}_id`, day].filter(Boolean).join(', ')})`,
  )
