import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { app, owner } = databaseRoles('training')

/**
 * The highest number that an issuer gave in a year, also to people whom nobody at the centre reaches any
 * longer: a number, and never whose.
 */
const LAST_NUMBER = [
  `create policy certificates_owner on certificates for select to ${owner} using (true)`,
  `create function last_certificate_number(asked_kind text, asked_issuer text,
     asked_year integer) returns integer
     language sql stable security definer set search_path = pg_catalog, public, pg_temp
     return (select coalesce(max(split_part(number_key, '/', 1)::integer), 0)
       from public.certificates
       where course_kind = asked_kind and issuer_key = asked_issuer
         and number_key ~ ('^[0-9]{1,6}/' || asked_year::text || '$'))`,
  `revoke execute on function last_certificate_number from public`,
  `grant execute on function last_certificate_number to ${app}`,
]

/** A series goes on after the last number that is on record anywhere. */
export class NumberCertificates extends Migration {
  override up(): void {
    for (const statement of LAST_NUMBER) this.addSql(statement)
  }
}
