import { Migration } from '@mikro-orm/migrations'

/** A certificate that was revoked decides no step any longer; training says from which day on. */
export class RevokeCertificates extends Migration {
  override up(): void {
    this.addSql(`alter table certificate_copies add column revoked_on date`)
  }
}
