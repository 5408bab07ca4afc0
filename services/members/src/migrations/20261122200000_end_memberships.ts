import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { app } = databaseRoles('members')

export class EndMemberships extends Migration {
  override up(): void {
    this.addSql(`grant update (until_on) on belongings to ${app}`)
    this.addSql(`grant insert on departures to ${app}`)
  }
}
