/** What belongs to a probation, with one row in each. */
export const PROBATION_PARTS = [
  'probation_moves',
  'probation_ballots',
  'probation_papers',
  'probation_helpers',
]
const nobody = '00000000-0000-0000-0000-000000000000'

/** A probation with everything for each person whose dossier is under verification. */
export const fillProbations = `
  with begun as (insert into probations (person_id, stage, stage_since, ceremony_on, regular_ends_on, unit_id,
      province_id, above_base_id, base_id)
    select distinct on (person_id) person_id, 'FILE_OPEN', '2026-01-01'::date, '2025-01-01'::date,
      '2026-01-01'::date, unit_id, province_id, above_base_id, base_id
    from admissions where stage = 'VERIFYING' returning *),
  moved as (insert into probation_moves (probation_id, place, action, from_stage, to_stage, on_day,
      policy_version) select id, 1, 'OPEN_FILE', 'PROBATION', 'FILE_OPEN', '2026-01-01',
      'POLICY_294_2025' from begun),
  voted as (insert into probation_ballots (meeting_id, probation_id, entitled, present, yes, no, blank,
      needed, passed, number)
    select met.id, begun.id, 1, 1, 1, 0, 0, 1, true, '1' from (select id from meetings limit 1) met, begun),
  paper as (insert into probation_papers (probation_id, kind, issued_on, recorded_by)
    select id, 'SELF_REVIEW', '2026-01-01', '${nobody}' from begun)
  insert into probation_helpers (probation_id, person_id, from_on)
    select id, person_id, '2026-01-01' from begun`
