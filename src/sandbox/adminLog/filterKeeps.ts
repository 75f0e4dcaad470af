import type * as tl from '../../tl/generated/api.js'

type FilterName = Exclude<keyof tl.channelAdminLogEventsFilter, '_'>

const PREFIX = 'channelAdminLogEventAction'

/** What the kinds of events belong to, where that is not a setting of the chat. */
const KINDS: Readonly<Record<string, FilterName>> = {
  ParticipantJoin: 'join',
  ParticipantJoinByInvite: 'join',
  ParticipantJoinByRequest: 'join',
  ParticipantLeave: 'leave',
  ParticipantInvite: 'invite',
  ParticipantSubExtend: 'sub_extend',
  ParticipantEditRank: 'edit_rank',
  ChangeTitle: 'info',
  ChangeAbout: 'info',
  ChangeUsername: 'info',
  ChangeUsernames: 'info',
  ChangePhoto: 'info',
  ChangeLinkedChat: 'info',
  ChangeLocation: 'info',
  ChangeEmojiStatus: 'info',
  UpdatePinned: 'pinned',
  EditMessage: 'edit',
  StopPoll: 'edit',
  DeleteMessage: 'delete',
  SendMessage: 'send',
  ExportedInviteDelete: 'invites',
  ExportedInviteRevoke: 'invites',
  ExportedInviteEdit: 'invites',
  ToggleForum: 'forums',
  CreateTopic: 'forums',
  EditTopic: 'forums',
  DeleteTopic: 'forums',
  PinTopic: 'forums',
  StartGroupCall: 'group_call',
  DiscardGroupCall: 'group_call',
}

/** Tells whether an event is one of those that a filter is for; no filter is for all. */
export function filterKeeps(
  filter: tl.ChannelAdminLogEventsFilter | undefined,
  action: tl.ChannelAdminLogEventAction,
): boolean {
  return filter === undefined || namesOf(action).some((name) => filter[name] === true)
}

function namesOf(action: tl.ChannelAdminLogEventAction): readonly FilterName[] {
  if (action._ === 'channelAdminLogEventActionParticipantToggleAdmin') {
    return [isAdmin(action.new_participant) ? 'promote' : 'demote']
  }
  if (action._ === 'channelAdminLogEventActionParticipantToggleBan') {
    const before = bannedRights(action.prev_participant)
    const after = bannedRights(action.new_participant)
    if (after?.view_messages === true) return ['kick']
    if (before?.view_messages === true) return ['unkick']
    return [after === undefined ? 'unban' : 'ban']
  }
  return [KINDS[action._.slice(PREFIX.length)] ?? 'settings']
}

function isAdmin({ _ }: tl.ChannelParticipant): boolean {
  return _ === 'channelParticipantAdmin' || _ === 'channelParticipantCreator'
}

function bannedRights(participant: tl.ChannelParticipant): tl.ChatBannedRights | undefined {
  return participant._ === 'channelParticipantBanned' ? participant.banned_rights : undefined
}
