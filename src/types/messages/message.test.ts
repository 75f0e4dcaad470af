import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { lookupOf } from '../../../tests/lookupOf.js'
import type * as tl from '../../tl/generated/api.js'
import { type Message, messageFromTl } from './message.js'

const SELF = 1
const photo: tl.ChatPhoto = { _: 'chatPhotoEmpty' }
const peers = lookupOf(
  [
    { _: 'user', id: SELF, self: true, first_name: 'Me' },
    { _: 'user', id: 2, first_name: 'Bo' },
  ],
  [
    { _: 'chat', id: 5, title: 'Five', photo, participants_count: 2, date: 1, version: 1 },
    { _: 'channel', id: 6, title: 'Six', megagroup: true, photo, date: 1 },
    { _: 'channel', id: 7, title: 'Seven', broadcast: true, username: 'seven', photo, date: 1 },
  ],
)
const bo: tl.Peer = { _: 'peerUser', user_id: 2 }
const six: tl.Peer = { _: 'peerChannel', channel_id: 6 }
const seven: tl.Peer = { _: 'peerChannel', channel_id: 7 }
const hello: tl.message = { _: 'message', id: 10, peer_id: bo, date: 100, message: 'Hello' }
const service = (action: tl.MessageAction, peer: tl.Peer = six): tl.messageService => ({
  _: 'messageService',
  id: 11,
  peer_id: peer,
  from_id: bo,
  date: 100,
  action,
})

function build(message: tl.Message): Message {
  const built = messageFromTl(message, peers, SELF)
  if (built === undefined) throw new Error(`${message._} was taken for nothing`)
  expectPlain(built)
  return built
}

describe('messageFromTl', () => {
  it('shows a text with its entities', () => {
    const entities: tl.MessageEntity[] = [{ _: 'messageEntityBold', offset: 0, length: 5 }]
    expect(build({ ...hello, entities })).toMatchObject({
      type: 'text',
      id: 10,
      text: 'Hello',
      entities: [{ type: 'bold', offset: 0, length: 5 }],
      date: new Date(100_000),
      isOutgoing: false,
    })
  })

  it('knows the sender where Telegram leaves it out', () => {
    expect(build(hello)).toMatchObject({ chat: { id: 2 }, from: { id: 2 } })
    expect(build({ ...hello, out: true })).toMatchObject({ chat: { id: 2 }, from: { id: SELF } })
    expect(build({ ...hello, peer_id: seven, post: true })).toMatchObject({ from: { type: 'channel', title: 'Seven' } })
  })

  it('takes what one writes to oneself for sent by oneself', () => {
    const peer: tl.Peer = { _: 'peerUser', user_id: SELF }
    expect(build({ ...hello, peer_id: peer })).toMatchObject({ from: { id: SELF }, isOutgoing: true })
  })

  it('links to messages of supergroups and channels alone', () => {
    expect(build({ ...hello, peer_id: six }).link).toBe('https://t.me/c/6/10')
    expect(build({ ...hello, peer_id: seven }).link).toBe('https://t.me/seven/10')
    expect(build(hello).link).toBeUndefined()
  })

  it('shows an edit unless it is to be hidden', () => {
    expect(build({ ...hello, edit_date: 200 }).editDate).toEqual(new Date(200_000))
    expect(build({ ...hello, edit_date: 200, edit_hide: true }).editDate).toBeUndefined()
  })

  it('tells a reply from a place in a topic', () => {
    const header = (more: Partial<tl.messageReplyHeader>): tl.message => ({
      ...hello,
      peer_id: six,
      reply_to: { _: 'messageReplyHeader', ...more },
    })
    expect(build(header({ reply_to_msg_id: 3 }))).toMatchObject({ replyToMessageId: 3, isTopicMessage: false })
    const inTopic = build(header({ reply_to_msg_id: 3, forum_topic: true }))
    expect(inTopic).toMatchObject({ threadId: 3, isTopicMessage: true })
    expect(inTopic.replyToMessageId).toBeUndefined()
    expect(build(header({ reply_to_msg_id: 9, reply_to_top_id: 3, forum_topic: true }))).toMatchObject({
      replyToMessageId: 9,
      threadId: 3,
      isTopicMessage: true,
    })
    expect(build(header({ reply_to_msg_id: 9, reply_to_peer_id: seven })).replyToMessageId).toBeUndefined()
    expect(build(header({ reply_to_msg_id: 9, quote_text: 'ell', quote_offset: 1 })).replyQuote).toEqual({
      text: 'ell',
      offset: 1,
      entities: [],
    })
  })

  it('shows where a forwarded message comes from', () => {
    const forwarded = (header: Partial<tl.messageFwdHeader>) =>
      build({ ...hello, fwd_from: { _: 'messageFwdHeader', date: 50, ...header } }).forwardFrom
    expect(forwarded({ from_id: bo })).toMatchObject({
      type: 'user',
      user: { firstName: 'Bo' },
      date: new Date(50_000),
    })
    expect(forwarded({ from_id: seven, channel_post: 4, post_author: 'Ed' })).toMatchObject({
      type: 'channel',
      chat: { title: 'Seven' },
      messageId: 4,
      authorSignature: 'Ed',
    })
    expect(forwarded({ from_id: six })).toMatchObject({ type: 'supergroup', chat: { title: 'Six' } })
    expect(forwarded({ from_name: 'Hidden' })).toMatchObject({ type: 'hidden', name: 'Hidden' })
    expect(forwarded({})).toMatchObject({ type: 'unsupported' })
  })

  it('knows a channel post that came into its discussion group by itself', () => {
    const post: tl.message = {
      ...hello,
      peer_id: six,
      from_id: seven,
      fwd_from: { _: 'messageFwdHeader', date: 50, from_id: seven, saved_from_peer: seven, saved_from_msg_id: 4 },
    }
    expect(build(post).isAutomaticForward).toBe(true)
    expect(build({ ...post, from_id: bo }).isAutomaticForward).toBeUndefined()
  })

  it('takes a text with the preview of a link for a text, and media for something to come', () => {
    const webpage: tl.WebPage = { _: 'webPageEmpty', id: 1n }
    expect(build({ ...hello, media: { _: 'messageMediaWebPage', webpage } }).type).toBe('text')
    expect(build({ ...hello, media: { _: 'messageMediaUnsupported' } }).type).toBe('unsupported')
  })

  it('shows who came and went', () => {
    expect(build(service({ _: 'messageActionChatAddUser', users: [2, 3] }))).toMatchObject({
      type: 'newChatMembers',
      newChatMembers: [{ id: 2, firstName: 'Bo' }, { id: 3 }],
    })
    for (const joined of [
      { _: 'messageActionChatJoinedByLink', inviter_id: 1 },
      { _: 'messageActionChatJoinedByRequest' },
    ] as const)
      expect(build(service(joined))).toMatchObject({ type: 'newChatMembers', newChatMembers: [{ id: 2 }] })
    expect(build(service({ _: 'messageActionChatDeleteUser', user_id: 2 }))).toMatchObject({
      type: 'leftChatMember',
      leftChatMember: { firstName: 'Bo' },
    })
  })

  it('shows what was made of a chat', () => {
    const five: tl.Peer = { _: 'peerChat', chat_id: 5 }
    expect(build(service({ _: 'messageActionChatCreate', title: 'Five', users: [2] }, five))).toMatchObject({
      type: 'groupCreated',
      newChatMembers: [{ id: 2 }],
    })
    expect(build(service({ _: 'messageActionChannelCreate', title: 'Six' })).type).toBe('supergroupCreated')
    expect(build(service({ _: 'messageActionChannelCreate', title: 'Seven' }, seven)).type).toBe('channelCreated')
    expect(build(service({ _: 'messageActionChatEditTitle', title: 'New' }))).toMatchObject({ newChatTitle: 'New' })
    expect(build(service({ _: 'messageActionChatDeletePhoto' })).type).toBe('deletedChatPhoto')
    expect(build(service({ _: 'messageActionScreenshotTaken' })).type).toBe('screenshotTaken')
    expect(build(service({ _: 'messageActionSetMessagesTTL', period: 86_400 }))).toMatchObject({
      type: 'newAutoDeleteTime',
      newAutoDeleteSeconds: 86_400,
    })
    expect(build(service({ _: 'messageActionChatMigrateTo', channel_id: 6 }, five))).toMatchObject({
      chatMigratedTo: -1_000_000_000_006,
    })
    expect(build(service({ _: 'messageActionChannelMigrateFrom', title: 'Five', chat_id: 5 }))).toMatchObject({
      chatMigratedFrom: -5,
    })
    expect(build(service({ _: 'messageActionContactSignUp' })).type).toBe('unsupported')
  })

  it('takes an empty message for none', () => {
    expect(messageFromTl({ _: 'messageEmpty', id: 1 }, peers, SELF)).toBeUndefined()
  })
})
