import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../tests/expectPlain.js'
import { createRandomNumber, RandomTlValues } from '../../tests/randomTlValues.js'
import type * as tl from '../tl/generated/api.js'
import { API_TABLE } from '../tl/generated/apiTable.js'
import { apiSchema, createSchema } from '../tl/index.js'
import { sentCodeFromTl } from './authorization/sentCode.js'
import { chatMemberFromChannelParticipant } from './chatMembers/chatMemberFromChannelParticipant.js'
import { chatMemberFromChatParticipant } from './chatMembers/chatMemberFromChatParticipant.js'
import { chatFromTl } from './chats/chat.js'
import { chatPFromTl } from './chats/chatP.js'
import { chatPrivateFromTl } from './chats/chatPrivate.js'
import { inviteLinkFromTl } from './inviteLinks/inviteLink.js'
import { resolvedInviteLinkFromTl } from './inviteLinks/resolvedInviteLink.js'
import { messageFromTl } from './messages/message.js'
import { messageEntityFromTl } from './messages/messageEntityFromTl.js'
import type { PeerLookup } from './peerLookup.js'
import { updateFromTl } from './updates/updateFromTl.js'
import { userFromTl } from './users/user.js'

const SELF = 1
const VALUES_EACH = 30
const DEPTH = 3

/** Everything that has a public form, by the name of its constructor. */
function build(value: tl.AnyObject, peers: PeerLookup): unknown {
  switch (value._) {
    case 'user':
    case 'userEmpty':
      return userFromTl(value)
    case 'chat':
    case 'chatForbidden':
    case 'chatEmpty':
    case 'channel':
    case 'channelForbidden':
    case 'community':
      return chatPFromTl(value)
    case 'chatFull':
    case 'channelFull':
    case 'communityFull':
      return chatFromTl(value, peers)
    case 'userFull':
      return chatPrivateFromTl(value, peers)
    case 'chatInviteExported':
      return inviteLinkFromTl(value, peers)
    case 'chatInvite':
    case 'chatInviteAlready':
    case 'chatInvitePeek':
      return resolvedInviteLinkFromTl(value)
    case 'channelParticipant':
    case 'channelParticipantSelf':
    case 'channelParticipantCreator':
    case 'channelParticipantAdmin':
    case 'channelParticipantBanned':
    case 'channelParticipantLeft':
      return chatMemberFromChannelParticipant(value, peers)
    case 'chatParticipant':
    case 'chatParticipantCreator':
    case 'chatParticipantAdmin':
      return chatMemberFromChatParticipant(value, peers)
    case 'message':
    case 'messageService':
      return messageFromTl(value, peers, SELF)
    case 'messageEntityFormattedDate':
    case 'messageEntityCustomEmoji':
      return messageEntityFromTl(value)
    case 'auth.sentCode':
      return sentCodeFromTl(value)
    case 'updateNewMessage':
    case 'updateNewChannelMessage':
    case 'updateEditMessage':
    case 'updateEditChannelMessage':
    case 'updateDeleteMessages':
    case 'updateDeleteChannelMessages':
    case 'updateChatParticipant':
    case 'updateChannelParticipant':
    case 'updateBotChatInviteRequester':
    case 'updatePendingJoinRequests':
    case 'updateConfig':
      return updateFromTl(value, peers, SELF)
    default:
      return NOT_BUILT
  }
}

const NOT_BUILT = Symbol('no public form')
const NOBODY: PeerLookup = { user: () => undefined, group: () => undefined, channel: () => undefined }

const writer = createSchema(API_TABLE)
const random = createRandomNumber(2026)
const values = new RandomTlValues(writer.definitions(), random)

/** Any value of a constructor that Telegram could send: it goes through bytes and back. */
function any(name: string, depth = DEPTH): tl.AnyObject {
  const definition = writer.definition(name)
  if (definition === undefined) throw new Error(`The schema lacks ${name}`)
  return apiSchema().read(writer.write(values.object(definition, depth)))
}

const names = [...writer.definitions()]
  .filter(({ kind }) => kind === 'constructor')
  .map(({ name }) => name)
  .filter((name) => build(any(name, 0), NOBODY) !== NOT_BUILT)

describe('every builder', () => {
  const user = (): tl.User | undefined => {
    const value = any('user')
    return value._ === 'user' && random(2) === 1 ? value : undefined
  }
  const group = (): tl.Chat | undefined => {
    const value = any('chat')
    return value._ === 'chat' && random(2) === 1 ? value : undefined
  }
  const channel = (): tl.Chat | undefined => {
    const value = any('channel')
    return value._ === 'channel' && random(2) === 1 ? value : undefined
  }

  it('is tried', () => {
    expect(names.length).toBeGreaterThan(40)
  })

  it.each(names)('makes plain data of any %s, and never throws', (name) => {
    for (let count = 0; count < VALUES_EACH; count++) {
      const built = build(any(name), { user, group, channel })
      expect(built).not.toBe(NOT_BUILT)
      if (built !== undefined) expectPlain(built)
    }
  })
})
