import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { lookupOf } from '../../../tests/lookupOf.js'
import type * as tl from '../../tl/generated/api.js'
import { joinRequestFromImporter } from '../joinRequests/joinRequest.js'
import type { Update } from './update.js'
import { updateFromTl } from './updateFromTl.js'

const SELF = 1
const peers = lookupOf(
  [
    { _: 'user', id: SELF, self: true, first_name: 'Me' },
    { _: 'user', id: 2, first_name: 'Bo' },
  ],
  [{ _: 'channel', id: 6, title: 'Six', megagroup: true, photo: { _: 'chatPhotoEmpty' }, date: 1 }],
)
const six: tl.Peer = { _: 'peerChannel', channel_id: 6 }
const message: tl.message = { _: 'message', id: 10, peer_id: six, date: 100, message: 'Hello' }
const invite: tl.ExportedChatInvite = { _: 'chatInviteExported', link: 'https://t.me/+a', admin_id: SELF, date: 1 }

function build(update: tl.Update): Update | undefined {
  const built = updateFromTl(update, peers, SELF)
  if (built !== undefined) expectPlain(built)
  return built
}

describe('updateFromTl', () => {
  it('shows new and edited messages', () => {
    const box = { message, pts: 1, pts_count: 1 }
    for (const kind of ['updateNewMessage', 'updateNewChannelMessage'] as const)
      expect(build({ _: kind, ...box })).toMatchObject({ type: 'message', message: { text: 'Hello' } })
    for (const kind of ['updateEditMessage', 'updateEditChannelMessage'] as const)
      expect(build({ _: kind, ...box })).toMatchObject({ type: 'editedMessage', editedMessage: { text: 'Hello' } })
    expect(build({ _: 'updateNewMessage', ...box, message: { _: 'messageEmpty', id: 1 } })).toBeUndefined()
  })

  it('shows deleted messages, with their chat where Telegram says which', () => {
    const box = { messages: [3, 4], pts: 2, pts_count: 2 }
    expect(build({ _: 'updateDeleteMessages', ...box })).toEqual({
      type: 'deletedMessages',
      deletedMessages: [{ messageId: 3 }, { messageId: 4 }],
    })
    const chatId = -1_000_000_000_006
    expect(build({ _: 'updateDeleteChannelMessages', channel_id: 6, ...box })).toEqual({
      type: 'deletedMessages',
      deletedMessages: [
        { chatId, messageId: 3 },
        { chatId, messageId: 4 },
      ],
    })
  })

  it('tells changes of one’s own membership from those of others', () => {
    const change: tl.updateChannelParticipant = {
      _: 'updateChannelParticipant',
      channel_id: 6,
      date: 100,
      actor_id: 2,
      user_id: 2,
      new_participant: { _: 'channelParticipant', user_id: 2, date: 100 },
      invite,
      via_chatlist: true,
      qts: 1,
    }
    expect(build(change)).toMatchObject({
      type: 'chatMember',
      chatMember: {
        chat: { title: 'Six' },
        from: { firstName: 'Bo' },
        oldChatMember: { status: 'left', member: { firstName: 'Bo' } },
        newChatMember: { status: 'member' },
        inviteLink: { inviteLink: 'https://t.me/+a' },
        viaSharedFolder: true,
      },
    })
    expect(build({ ...change, user_id: SELF })).toMatchObject({ type: 'myChatMember' })
    expect(
      build({
        _: 'updateChatParticipant',
        chat_id: 5,
        date: 100,
        actor_id: 2,
        user_id: 2,
        prev_participant: { _: 'chatParticipant', user_id: 2, inviter_id: 1, date: 1 },
        qts: 1,
      }),
    ).toMatchObject({
      type: 'chatMember',
      chatMember: { chat: { id: -5 }, oldChatMember: { status: 'member' }, newChatMember: { status: 'left' } },
    })
  })

  it('shows a bot who asks to join, and by which link', () => {
    const request: tl.updateBotChatInviteRequester = {
      _: 'updateBotChatInviteRequester',
      peer: six,
      date: 100,
      user_id: 2,
      about: 'Hi',
      invite,
      qts: 1,
    }
    expect(build(request)).toMatchObject({
      type: 'joinRequest',
      joinRequest: {
        chat: { title: 'Six' },
        from: { firstName: 'Bo' },
        date: new Date(100_000),
        bio: 'Hi',
        inviteLink: { inviteLink: 'https://t.me/+a' },
      },
    })
    const publicRequest = build({ ...request, about: '', invite: { _: 'chatInvitePublicJoinRequests' } })
    if (publicRequest?.type !== 'joinRequest') throw new Error('not a join request')
    expect(publicRequest.joinRequest).not.toHaveProperty('inviteLink')
    expect(publicRequest.joinRequest).not.toHaveProperty('bio')
  })

  it('shows an administrator how many ask to join', () => {
    expect(
      build({ _: 'updatePendingJoinRequests', peer: six, requests_pending: 2, recent_requesters: [2] }),
    ).toMatchObject({
      type: 'pendingJoinRequests',
      pendingJoinRequests: { chat: { title: 'Six' }, count: 2, recentRequesters: [{ firstName: 'Bo' }] },
    })
  })

  it('shows nothing of what has no public form', () => {
    expect(build({ _: 'updateConfig' })).toBeUndefined()
  })
})

describe('joinRequestFromImporter', () => {
  it('shows an entry of the list of requests', () => {
    const built = updateFromTl(
      { _: 'updatePendingJoinRequests', peer: six, requests_pending: 0, recent_requesters: [] },
      peers,
      SELF,
    )
    if (built?.type !== 'pendingJoinRequests') throw new Error('not pending requests')
    const { chat } = built.pendingJoinRequests
    const request = joinRequestFromImporter(
      { _: 'chatInviteImporter', requested: true, user_id: 2, date: 100, about: 'Hi' },
      chat,
      peers,
    )
    expect(request).toEqual({
      chat,
      from: expect.objectContaining({ firstName: 'Bo' }),
      date: new Date(100_000),
      bio: 'Hi',
    })
    expectPlain(request)
  })
})
