import { describe, expect, it } from 'vitest'
import { HandlerBench, hashOf } from '../../../../tests/sandbox/handlerBench.js'

describe('checkChatInvite', () => {
  it('shows a chat to one outside without what only members learn', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup('Waders')
    olive.call('messages.editChatAbout', { peer: olive.peer(chat), about: 'Birds of mud' })
    ann.follow(olive.link(chat))
    const hash = hashOf(olive.link(chat, { request_needed: true, title: 'Secret' }))
    const shown = bob.call('messages.checkChatInvite', { hash })
    expect(shown).toMatchObject({ _: 'chatInvite', channel: true, megagroup: true, request_needed: true })
    expect(shown).toMatchObject({ title: 'Waders', about: 'Birds of mud', participants_count: 2 })
    expect(shown).not.toHaveProperty('participants')
    expect(shown).not.toHaveProperty('broadcast')
    bench.world.users.get(bob.id)?.contacts.set(ann.id, { firstName: 'Annie' })
    expect(bob.call('messages.checkChatInvite', { hash })).toMatchObject({
      participants: [{ id: ann.id, first_name: 'Annie' }],
    })
    expect(chat.participants.has(bob.id)).toBe(false)
  })

  it('says of what kind a chat is', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [group, chat] = [olive.group(), olive.supergroup()]
    const check = (target: typeof group | typeof chat): unknown =>
      ann.call('messages.checkChatInvite', { hash: hashOf(olive.link(target)) })
    const shared = { _: 'chatInvite', photo: { _: 'photoEmpty', id: 0n }, participants_count: 1 }
    expect(check(group)).toEqual({ ...shared, title: 'Friends', color: group.id % 7 })
    const ofChat = { ...shared, title: 'Waders', color: chat.id % 7, channel: true, megagroup: true }
    expect(check(chat)).toEqual(ofChat)
    olive.call('channels.updateUsername', { channel: olive.channel(chat), username: 'waders' })
    expect(check(chat)).toEqual({ ...ofChat, public: true })
  })

  it('shows members the chat itself', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    const shown = ann.call('messages.checkChatInvite', { hash: hashOf(olive.link(group)) })
    expect(shown).toMatchObject({ _: 'chatInviteAlready', chat: { _: 'chat', id: group.id } })
  })

  it('ends as joining would', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const invite = olive.link(olive.broadcast(), { expire_date: bench.date + 1 })
    const check = (hash: string): unknown => ann.call('messages.checkChatInvite', { hash })
    expect(check(hashOf(invite))).toMatchObject({ broadcast: true, channel: true })
    expect(() => check('')).toThrow('INVITE_HASH_EMPTY')
    expect(() => check('unknown')).toThrow('INVITE_HASH_INVALID')
    bench.pass(1)
    expect(() => check(hashOf(invite))).toThrow('INVITE_HASH_EXPIRED')
  })
})
