import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'

describe('deleteChat', () => {
  it('deletes a basic group and what was written in it, for its creator alone', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const group = olive.group(ann, bob)
    const link = olive.link(group)
    olive.call('messages.sendMessage', { peer: olive.peer(group), message: 'Farewell', random_id: 1n })
    const remove = (actor: Actor): unknown => actor.call('messages.deleteChat', { chat_id: group.id })
    expect(() => remove(ann)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(remove(olive)).toBe(true)
    const participants = { _: 'chatParticipantsForbidden', chat_id: group.id }
    for (const actor of [olive, ann, bob]) {
      expect(actor.toldOf('updateChatParticipants').at(-1)).toMatchObject({ participants })
      expect(actor.toldOf('updateDeleteMessages').at(-1)?.messages.length).toBeGreaterThan(1)
      expect(actor.call('messages.getChats', { id: [group.id] })).toMatchObject({ chats: [{ _: 'chatForbidden' }] })
    }
    expect([...bench.world.messages.values()].filter(({ peerId }) => peerId === group.peerId)).toEqual([])
    expect(() => remove(olive)).toThrow('CHAT_ID_INVALID')
    expect(() => bob.follow(link)).toThrow('INVITE_HASH')
  })
})
