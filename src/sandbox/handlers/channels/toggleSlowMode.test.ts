import { describe, expect, it } from 'vitest'
import { actionsIn, type Actor, HandlerBench, updatesIn } from '../../../../tests/sandbox/handlerBench.js'
import type * as tl from '../../../tl/generated/api.js'

/** A supergroup and a channel, each with a member and an administrator who has one right. */
function stage(right: keyof tl.chatAdminRights): {
  readonly olive: Actor
  readonly ann: Actor
  readonly admin: Actor
  readonly chat: ReturnType<Actor['supergroup']>
  readonly news: ReturnType<Actor['broadcast']>
} {
  const bench = new HandlerBench()
  const [olive, ann, admin] = [bench.person('Olive'), bench.person('Ann'), bench.person('Admin')]
  const [chat, news] = [olive.supergroup(), olive.broadcast()]
  for (const channel of [chat, news]) {
    ann.follow(olive.link(channel))
    olive.promote(channel, admin, { [right]: true })
  }
  return { olive, ann, admin, chat, news }
}

describe('toggleSlowMode', () => {
  it('takes the pauses that Telegram offers, of those who may ban', () => {
    const { admin, ann, chat, news } = stage('ban_users')
    const set = (actor: Actor, seconds: number, channel = chat): tl.Updates =>
      actor.call('channels.toggleSlowMode', { channel: actor.channel(channel), seconds })
    expect(() => set(ann, 10)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(set(admin, 10)).toMatchObject({ updates: [{ _: 'updateChannel' }], chats: [{ slowmode_enabled: true }] })
    expect(ann.told.at(-1)).toEqual({ _: 'updateChannel', channel_id: chat.id })
    expect(() => set(admin, 10)).toThrow('CHAT_NOT_MODIFIED')
    expect(() => set(admin, 11)).toThrow('SECONDS_INVALID')
    expect(() => set(admin, 10, news)).toThrow('CHANNEL_INVALID')
    set(admin, 0)
    expect(chat.slowModeSeconds).toBe(0)
  })
})

describe('toggleSignatures', () => {
  it('is for channels, of those who may change their description', () => {
    const { admin, ann, chat, news } = stage('change_info')
    const set = (actor: Actor, signatures_enabled: boolean, channel = news): tl.Updates =>
      actor.call('channels.toggleSignatures', { channel: actor.channel(channel), signatures_enabled })
    expect(() => set(ann, true)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(set(admin, true)).toMatchObject({ chats: [{ signatures: true }] })
    expect(() => set(admin, true)).toThrow('CHAT_NOT_MODIFIED')
    expect(() => set(admin, true, chat)).toThrow('CHAT_ID_INVALID')
    const profiles = { channel: admin.channel(news), signatures_enabled: true, profiles_enabled: true }
    expect(admin.call('channels.toggleSignatures', profiles)).toMatchObject({ chats: [{ signature_profiles: true }] })
    set(admin, false)
    expect(news.showsAuthorProfiles).toBe(false)
  })
})

describe('togglePreHistoryHidden', () => {
  it('is for private supergroups', () => {
    const { admin, ann, chat, news, olive } = stage('change_info')
    const set = (actor: Actor, enabled: boolean, channel = chat): tl.Updates =>
      actor.call('channels.togglePreHistoryHidden', { channel: actor.channel(channel), enabled })
    expect(() => set(ann, true)).toThrow('CHAT_ADMIN_REQUIRED')
    const before = ann.told.length
    set(admin, true)
    expect(ann.told.slice(before)).toEqual([{ _: 'updateChannel', channel_id: chat.id }])
    expect(() => set(admin, true)).toThrow('CHAT_NOT_MODIFIED')
    expect(() => set(admin, true, news)).toThrow('CHAT_ID_INVALID')
    set(admin, false)
    chat.linkedChatId = news.id
    expect(() => set(admin, true)).toThrow('CHAT_LINK_EXISTS (400)')
    delete chat.linkedChatId
    set(admin, true)
    olive.call('channels.updateUsername', { channel: olive.channel(chat), username: 'waders' })
    expect(chat.hidesHistoryFromNewMembers).toBe(false)
    expect(() => set(admin, true)).toThrow('CHAT_ID_INVALID')
  })
})

describe('toggleJoinRequest', () => {
  it('is for public supergroups, and ends when they are public no more', () => {
    const { admin, ann, chat, news, olive } = stage('ban_users')
    const set = (actor: Actor, enabled: boolean, channel = chat): tl.Updates =>
      actor.call('channels.toggleJoinRequest', { channel: actor.channel(channel), enabled })
    expect(() => set(ann, true)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => set(admin, true)).toThrow('CHAT_PUBLIC_REQUIRED')
    expect(() => set(admin, true, news)).toThrow('CHAT_ID_INVALID')
    const username = (name: string): unknown =>
      olive.call('channels.updateUsername', { channel: olive.channel(chat), username: name })
    username('waders')
    expect(set(admin, true)).toMatchObject({ chats: [{ join_request: true }] })
    expect(() => set(admin, true)).toThrow('CHAT_NOT_MODIFIED')
    username('')
    expect(chat.requiresApproval).toBe(false)
  })
})

describe('toggleJoinToSend', () => {
  it('is for supergroups, of those who may ban', () => {
    const { admin, ann, chat, news } = stage('ban_users')
    const set = (actor: Actor, enabled: boolean, channel = chat): tl.Updates =>
      actor.call('channels.toggleJoinToSend', { channel: actor.channel(channel), enabled })
    expect(() => set(ann, true)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(set(admin, true)).toMatchObject({ chats: [{ join_to_send: true }] })
    expect(() => set(admin, true)).toThrow('CHAT_NOT_MODIFIED')
    expect(() => set(admin, true, news)).toThrow('CHAT_ID_INVALID')
  })
})

describe('editTitle', () => {
  it('makes a message of it, in a broadcast channel too', () => {
    const { admin, ann, chat, news } = stage('change_info')
    const set = (actor: Actor, title: string, channel = news): readonly tl.Update[] =>
      updatesIn(actor.call('channels.editTitle', { channel: actor.channel(channel), title }))
    expect(() => set(ann, 'Olds')).toThrow('CHAT_ADMIN_REQUIRED')
    const action = { _: 'messageActionChatEditTitle', title: 'Olds' }
    expect(actionsIn(set(admin, ' Olds '))).toEqual([action])
    expect(ann.toldOf('updateNewChannelMessage').at(-1)).toMatchObject({
      message: { _: 'messageService', post: true, action },
    })
    expect(actionsIn(set(ann, 'Ducks', chat))).toHaveLength(1)
    expect(() => set(admin, 'Olds')).toThrow('CHAT_NOT_MODIFIED')
    expect(() => set(admin, '')).toThrow('CHAT_TITLE_EMPTY')
  })
})
