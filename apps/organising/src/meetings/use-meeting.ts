import type { FormMessage, Intent } from '@ket-nap/app-kit'
import { useCommand } from '@ket-nap/app-kit'
import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useReason } from '../dossiers/use-reason.ts'
import type {
  OrganisingRecordMeetingMutation,
  OrganisingRecordMeetingMutationVariables,
} from '../gql/graphql.ts'
import { graphql, readFragment } from '../gql/index.ts'

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
      objections {
        ...MeetingObjection_objection
      }
    }
  }
`)

type Payload = NonNullable<OrganisingRecordMeetingMutation['recordMeeting']>
export type Recorded = NonNullable<Payload['admissions']>
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
    return payload.objections.length === 0 ? (payload.admissions ?? []) : null
  }

  /** `['input', 'items', '0', 'yes']`: the votes for, of the first line that was sent. */
  function toMessage(path: readonly string[], text: string, { items }: Meeting): FormMessage {
    const [, list, place, field = 'yes'] = path
    const line = [items].flat()[Number(place)]
    if (list !== 'items' || !line) return { field: list ?? null, text }
    const name = nameOf(line.admissionId)
    return {
      field: `${line.admissionId}.${field}`,
      text: t('organising.meeting.lineSays', { name, text }),
    }
  }

  return { messages, record, sending, error }
}
