import type * as tl from '../../tl/generated/api.js'
import type { Group } from '../world/chat.js'
import { groupParticipantToTl } from './groupParticipantToTl.js'

/** Shows all members of a basic group. */
export function chatParticipantsToTl(group: Group): tl.chatParticipants {
  const members = [...group.participants.values()].filter(({ status }) => status === 'member')
  return {
    _: 'chatParticipants',
    chat_id: group.id,
    participants: members.map((member) => groupParticipantToTl(group, member)),
    version: group.version,
  }
}
