import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { lookupOf } from '../../../tests/lookupOf.js'
import type * as tl from '../../tl/generated/api.js'
import { chatFromTl } from './chat.js'
import { chatPrivateFromTl } from './chatPrivate.js'

const photo: tl.ChatPhoto = { _: 'chatPhotoEmpty' }
const notify: tl.PeerNotifySettings = { _: 'peerNotifySettings' }
const invite: tl.ExportedChatInvite = {
  _: 'chatInviteExported',
  link: 'https://t.me/+primary',
  admin_id: 1,
  date: 100,
  permanent: true,
}
const channelFull: tl.channelFull = {
  _: 'channelFull',
  id: 7,
  about: 'About seven',
  participants_count: 40,
  admins_count: 2,
  kicked_count: 3,
  banned_count: 4,
  read_inbox_max_id: 0,
  read_outbox_max_id: 0,
  unread_count: 0,
  chat_photo: { _: 'photoEmpty', id: 0n },
  notify_settings: notify,
  exported_invite: invite,
  bot_info: [],
  linked_chat_id: 8,
  migrated_from_chat_id: 5,
  slowmode_seconds: 30,
  can_view_participants: true,
  pts: 1,
  requests_pending: 6,
  recent_requesters: [],
}
const peers = lookupOf(
  [{ _: 'user', id: 1, first_name: 'Ada' }],
  [
    { _: 'chat', id: 5, title: 'Five', photo, participants_count: 2, date: 1, version: 1 },
    { _: 'channel', id: 7, title: 'Seven', megagroup: true, photo, date: 1 },
    { _: 'channel', id: 9, title: 'Nine', broadcast: true, photo, date: 1 },
  ],
)

describe('chatFromTl', () => {
  it('shows everything about a supergroup', () => {
    const chat = chatFromTl(channelFull, peers)
    expect(chat).toMatchObject({
      type: 'supergroup',
      title: 'Seven',
      description: 'About seven',
      memberCount: 40,
      administratorCount: 2,
      bannedCount: 3,
      restrictedCount: 4,
      primaryInviteLink: { inviteLink: 'https://t.me/+primary', isPrimary: true, creator: { firstName: 'Ada' } },
      linkedChatId: -1_000_000_000_008,
      migratedFromChatId: -5,
      slowModeSeconds: 30,
      canViewMembers: true,
      hasHiddenMembers: false,
      pendingJoinRequestCount: 6,
    })
    expectPlain(chat)
  })

  it('shows a channel as one, and no description where there is none', () => {
    const chat = chatFromTl({ ...channelFull, id: 9, about: '' }, peers)
    expect(chat).toMatchObject({ type: 'channel', title: 'Nine' })
    expect(chat).not.toHaveProperty('description')
  })

  it('shows a basic group with the count of its members', () => {
    const chat = chatFromTl(
      {
        _: 'chatFull',
        id: 5,
        about: '',
        participants: { _: 'chatParticipants', chat_id: 5, participants: [], version: 1 },
        notify_settings: notify,
        exported_invite: { _: 'chatInvitePublicJoinRequests' },
      },
      peers,
    )
    expect(chat).toEqual({
      type: 'group',
      id: -5,
      color: 5,
      title: 'Five',
      isCreator: false,
      hasProtectedContent: false,
      memberCount: 2,
      notificationSettings: {},
    })
    expectPlain(chat)
  })
})

describe('chatPrivateFromTl', () => {
  it('shows everything about a user', () => {
    const full: tl.userFull = {
      _: 'userFull',
      id: 1,
      about: 'Counts',
      blocked: true,
      settings: { _: 'peerSettings' },
      notify_settings: notify,
      common_chats_count: 3,
      birthday: { _: 'birthday', day: 10, month: 12 },
      personal_channel_id: 9,
      personal_channel_message: 1,
    }
    const chat = chatPrivateFromTl(full, peers)
    expect(chat).toMatchObject({
      type: 'private',
      id: 1,
      firstName: 'Ada',
      bio: 'Counts',
      isBlocked: true,
      commonChatCount: 3,
      birthday: { day: 10, month: 12 },
      personalChatId: -1_000_000_000_009,
    })
    expectPlain(chat)
  })
})
