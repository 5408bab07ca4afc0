/** What belongs to a dossier, with one row in each open dossier. */
export const DOSSIER_PARTS = [
  'admission_moves',
  'ballots',
  'admission_papers',
  'paper_faults',
  'helping_members',
  'remarks',
  'introductions',
  'verification_letters',
  'consents',
  'earlier_memberships',
  'letter_waivers',
  'opinions',
]

const nobody = '00000000-0000-0000-0000-000000000000'

/** SQL that gives every open dossier one row of each part. */
export const fillDossiers = `
  with open as (select * from admissions where stage = 'VERIFYING'),
  met as (insert into meetings (organ, held_on, form_of_vote, entitled, present, recorded_by, unit_id,
      province_id, above_base_id, base_id)
    select 'CELL', '2026-01-01', 'MEMBER_CARD', 1, 1, '${nobody}', unit_id, province_id,
      above_base_id, base_id from open limit 1 returning id),
  came as (insert into attendees (meeting_id, person_id, presence)
    select met.id, open.person_id, 'PRESENT' from met, open),
  moved as (insert into admission_moves (admission_id, place, action, from_stage, to_stage, on_day,
      actor, policy_version, holder_id, post_id, role, post_unit_id)
    select id, 1, 'LIST', 'PERSON', 'SYMPATHISER', '2026-01-01', 'CELL', 'POLICY_294_2025',
      '${nobody}', '${nobody}', 'CELL_SECRETARY', '${nobody}' from open),
  voted as (insert into ballots (meeting_id, admission_id, entitled, present, yes, no, blank, needed,
      passed) select met.id, open.id, 1, 1, 1, 0, 0, 1, true from met, open),
  paper as (insert into admission_papers (admission_id, kind, issued_on, recorded_by)
    select id, 'CV', '2026-01-01', '${nobody}' from open),
  fault as (insert into paper_faults (admission_id, paper_kind, code, noted_on, noted_by)
    select id, 'CV', 'UNSIGNED', '2026-01-01', '${nobody}' from open),
  help as (insert into helping_members (admission_id, person_id, from_on)
    select id, person_id, '2026-01-01' from open),
  remark as (insert into remarks (admission_id, month, strong, weak, recorded_by)
    select id, '2026-01-01', 'a', 'b', '${nobody}' from open),
  asked as (insert into opinions (admission_id, kind, asked_name, asked_on, asked_by)
    select id, 'RESIDENCE', 'Chi bộ', '2026-01-01', '${nobody}' from open),
  introduced as (insert into introductions (admission_id, person_id, together_since, issued_on, recorded_by)
    select id, person_id, '2020-01-01', '2026-01-01', '${nobody}' from open),
  waiver as (insert into letter_waivers (admission_id, about, ground, waived_on, recorded_by)
    select id, 'PARENT', 'THREE_GENERATIONS', '2026-01-01', '${nobody}' from open),
  earlier as (insert into earlier_memberships (admission_id, left_on, cause, readmissions, recorded_by)
    select id, '2015-01-01', 'OTHER', 0, '${nobody}' from open),
  letter as (insert into verification_letters (admission_id, about, abroad, received_on, due_on, recorded_by)
    select id, 'PARENT', false, '2026-01-01', '2026-02-01', '${nobody}' from open)
  insert into consents (admission_id, asked_on) select id, '2026-01-01' from open`
