import type { FormMessage, Intent } from '@ket-nap/app-kit'
import { useCommand } from '@ket-nap/app-kit'
import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { dossierPath } from '../dossiers/dossier-path.ts'
import { useReason } from '../dossiers/use-reason.ts'
import type {
  OrganisingRecordMeetingMutation,
  OrganisingRecordMeetingMutationVariables,
} from '../gql/graphql.ts'
import { graphql, readFragment } from '../gql/index.ts'
import { probationPath } from '../probations/probation-path.ts'

const Objection = graphql(`
  fragment MeetingObjection_objection on Objection {
    code
    path
    params {
      name
      value
    }
  }
`)
const RecordMeeting = graphql(`
  mutation OrganisingRecordMeeting($input: RecordMeetingInput!) {
    recordMeeting(input: $input) {
      meeting {
        id
      }
      admissions {
        id
        stage
        version
        unit {
          id
        }
        person {
          id
          fullName
        }
      }
      probations {
        id
        stage
        version
        unit {
          id
        }
        person {
          id
          fullName
        }
      }
      objections {
        ...MeetingObjection_objection
      }
    }
  }
`)

type Payload = NonNullable<OrganisingRecordMeetingMutation['recordMeeting']>
/** Where each person stands afterwards. */
export interface Recorded {
  meetingId: string | null
  people: readonly { id: string; path: string; name: string; stage: string }[]
}
export type Meeting = Intent<OrganisingRecordMeetingMutationVariables>

/** Records a meeting; what the server objects to stands at its line, by the name of the person. */
export function useMeeting(nameOf: (admissionId: string) => string) {
  const { t } = useI18n()
  const reasonOf = useReason()
  const { send, sending, error } = useCommand(RecordMeeting)
  const messages = shallowRef<readonly FormMessage[]>([])

  async function record(meeting: Meeting): Promise<Recorded | null> {
    const payload = (await send(meeting))?.recordMeeting
    if (!payload) return null
    messages.value = payload.objections.map(masked => {
      const { path, ...reason } = readFragment(Objection, masked)
      return toMessage(path, reasonOf(reason), meeting)
    })
    return payload.objections.length === 0 ? recordedOf(payload) : null
  }

  /** `['input', 'items', '0', 'yes']`: the votes for, of the first line that was sent. */
  function toMessage(path: readonly string[], text: string, { items }: Meeting): FormMessage {
    const [, list, place, field = 'yes'] = path
    const line = [items].flat()[Number(place)]
    if (list !== 'items' || !line) return { field: list ?? null, text }
    const id = line.admissionId ?? line.probationId ?? ''
    const name = nameOf(id)
    return {
      field: `${id}.${field}`,
      text: t('organising.meeting.lineSays', { name, text }),
    }
  }

  return { messages, record, sending, error }
}

function recordedOf({ meeting, admissions, probations }: Payload): Recorded {
  return {
    meetingId: meeting?.id ?? null,
    people: [
      ...(admissions ?? []).map(each => standing(each, dossierPath(each.id))),
      ...(probations ?? []).map(each => standing(each, probationPath(each.id))),
    ],
  }
}

const standing = (
  { id, stage, person }: { id: string; stage: string; person: { fullName: string } },
  path: string,
) => ({ id, path, stage, name: person.fullName })
