import { setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

/** A scan goes with the person, and one of an introduction paper also with that: both sides sign it. */
const REACHED = `(select true from people p where p.id = person_id)
  or (select true from transfers t where t.id = transfer_id)`

/** What arrived is described whole or not at all. */
const DESCRIBED = ['kind', 'media_type', 'bytes', 'sha256', 'sealed_key']

/**
 * A scan may arrive before the person or the box that it shows is on record: it waits, for its sender
 * alone, until the command that needs it makes it a scan. So every step that is entered for another organ
 * shows what that signed; the checks hold for every row from now on.
 */
export class LetScansWait extends Migration {
  override up(): void {
    const statements = [
      `alter table scan_arrivals
         add kind text constraint scan_arrivals_kind check (kind ~ '^[A-Z][A-Z0-9_]{1,40}$'),
         add media_type text constraint scan_arrivals_media_type
           check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
         add bytes integer constraint scan_arrivals_bytes check (bytes between 1 and 20971520),
         add sha256 bytea constraint scan_arrivals_sha256_length check (length(sha256) = 32),
         add sealed_key bytea,
         add constraint scan_arrivals_described check (num_nonnulls(${DESCRIBED.join(', ')}) in (0, ${DESCRIBED.length}))`,
      `alter table transfers add constraint transfers_of_person unique (id, person_id)`,
      `alter table scans add transfer_id uuid,
         add constraint scans_transfer_of_person foreign key (transfer_id, person_id)
           references transfers (id, person_id),
         add constraint scans_of_one_case check (num_nonnulls(admission_id, transfer_id) <= 1)`,
      `create index scans_transfer on scans (transfer_id, person_id) where transfer_id is not null`,
      `alter policy scans_app on scans using (${REACHED})
         with check ((${REACHED}) and uploaded_by = ${setting('holder')}::uuid)`,
      `alter table transfer_moves add scan_id uuid constraint transfer_moves_scan references scans,
         add constraint transfer_moves_entered_from_scan
           check (not entered_for or scan_id is not null) not valid`,
      `create index transfer_moves_scan on transfer_moves (scan_id) where scan_id is not null`,
      `alter table admission_moves drop constraint admission_moves_entered_from_scan`,
      `alter table admission_moves add constraint admission_moves_entered_from_scan
         check (not entered_for or scan_id is not null) not valid`,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
