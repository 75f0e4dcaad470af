import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type { Channel, Group } from '../../world/chat.js'

function tag(actor: Actor, chat: Group | Channel, other: Actor, rank: string): void {
  const participant = actor === other ? ({ _: 'inputPeerSelf' } as const) : actor.userPeer(other)
  actor.call('messages.editChatParticipantRank', { peer: actor.peer(chat), participant, rank })
}

function rankOf(chat: Group | Channel, actor: Actor): string | undefined {
  return chat.participants.get(actor.id)?.rank
}

describe('editChatParticipantRank', () => {
  it('lets members of groups and supergroups tag themselves, unless it is withheld', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const [group, chat] = [olive.group(ann), olive.supergroup()]
    ann.follow(olive.link(chat))
    for (const each of [group, chat]) {
      tag(ann, each, ann, ' Roses ')
      expect(rankOf(each, ann)).toBe('Roses')
      tag(ann, each, ann, '')
      expect(each.participants.get(ann.id)).not.toHaveProperty('rank')
      const banned_rights = { _: 'chatBannedRights', edit_rank: true, until_date: 0 } as const
      olive.call('messages.editChatDefaultBannedRights', { peer: olive.peer(each), banned_rights })
      expect(() => tag(ann, each, ann, 'Roses')).toThrow('CHAT_ADMIN_REQUIRED')
    }
    expect(olive.toldOf('updateChatParticipantRank')).toMatchObject([
      { chat_id: group.id, user_id: ann.id, rank: 'Roses' },
      { chat_id: group.id, user_id: ann.id, rank: '' },
    ])
  })

  it('lets administrators with that right tag members, but nobody above them', () => {
    const bench = new HandlerBench()
    const [olive, ann, admin] = [bench.person('Olive'), bench.person('Ann'), bench.person('Admin')]
    const chat = olive.supergroup()
    for (const actor of [ann, admin]) actor.follow(olive.link(chat))
    olive.promote(chat, admin, { ban_users: true })
    expect(() => tag(ann, chat, admin, 'Boss')).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => tag(admin, chat, ann, 'Roses')).toThrow('CHAT_ADMIN_REQUIRED')
    olive.promote(chat, admin, { manage_ranks: true })
    tag(admin, chat, ann, 'Roses')
    expect(rankOf(chat, ann)).toBe('Roses')
    expect(ann.told.at(-1)).toEqual({ _: 'updateChannel', channel_id: chat.id })
    expect(() => tag(admin, chat, olive, 'Boss')).toThrow('USER_ADMIN_INVALID')
    olive.promote(chat, ann, { pin_messages: true })
    expect(() => tag(admin, chat, ann, 'Boss')).toThrow('USER_ADMIN_INVALID')
    tag(olive, chat, ann, 'Tulips')
    expect(rankOf(chat, ann)).toBe('Tulips')
  })

  it('refuses channels, strangers, and tags that cannot be', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    expect(() => tag(olive, olive.broadcast(), olive, 'Roses')).toThrow('PEER_ID_INVALID')
    expect(() => tag(olive, chat, ann, 'Roses')).toThrow('USER_NOT_PARTICIPANT')
    expect(() => tag(olive, chat, olive, 'x'.repeat(17))).toThrow('ADMIN_RANK_INVALID')
    expect(() => tag(olive, chat, olive, '🌹')).toThrow('ADMIN_RANK_EMOJI_NOT_ALLOWED')
  })
})
