import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench, hashOf } from '../../../../tests/sandbox/handlerBench.js'
import type { Params, Result } from '../../../tl/functionName.js'
import type * as tl from '../../../tl/generated/api.js'
import type { Channel } from '../../world/chat.js'

type Wish = Partial<Params<'messages.getExportedChatInvites'>>

function list(actor: Actor, chat: Channel, wish: Wish = {}): Result<'messages.getExportedChatInvites'> {
  const params = { peer: actor.peer(chat), admin_id: { _: 'inputUserSelf' }, limit: 100, ...wish } as const
  return actor.call('messages.getExportedChatInvites', params)
}

const linksIn = ({ invites }: Result<'messages.getExportedChatInvites'>): readonly string[] =>
  invites.map((invite) => (invite._ === 'chatInviteExported' ? invite.link : ''))

function revoke(actor: Actor, chat: Channel, invite: tl.chatInviteExported): void {
  actor.call('messages.editExportedChatInvite', { peer: actor.peer(chat), link: invite.link, revoked: true })
}

describe('getExportedChatInvites', () => {
  it('lists links in force and revoked ones apart, newest first, in pages', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const made: tl.chatInviteExported[] = []
    for (let count = 0; count < 5; count++) {
      made.push(olive.link(chat))
      bench.pass(count % 2)
    }
    const [first, second, third, fourth, fifth] = made.map(({ link }) => link)
    const page = list(olive, chat, { limit: 2 })
    expect(page.count).toBe(5)
    expect(linksIn(page)).toEqual([fifth, fourth])
    const offset_date = made[3]?.date ?? 0
    const rest = list(olive, chat, { offset_date, offset_link: fourth })
    expect(linksIn(rest)).toEqual([third, second, first])
    expect(linksIn(list(olive, chat, { offset_date }))).toEqual([second, first])
    const [oldest] = made
    if (oldest === undefined) throw new Error('No link was made.')
    revoke(olive, chat, oldest)
    expect(linksIn(list(olive, chat))).not.toContain(first)
    expect(linksIn(list(olive, chat, { revoked: true }))).toEqual([first])
  })

  it('shows the links of others to the creator alone', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    olive.promote(chat, ann, { invite_users: true })
    const link = ann.link(chat)
    expect(linksIn(list(olive, chat, { admin_id: olive.user(ann) }))).toEqual([link.link])
    expect(() => list(ann, chat, { admin_id: ann.user(olive) })).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => list(olive, chat, { admin_id: olive.user(bob) })).toThrow('ADMIN_ID_INVALID')
    expect(() => list(olive, chat, { admin_id: { _: 'inputUserEmpty' } })).toThrow('ADMIN_ID_INVALID')
    olive.promote(chat, ann, {})
    expect(() => list(ann, chat)).toThrow('CHAT_ADMIN_REQUIRED')
    expect(linksIn(list(olive, chat, { admin_id: olive.user(ann) }))).toEqual([link.link])
  })

  it('is counted by administrator for the creator', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    olive.promote(chat, ann, { invite_users: true })
    revoke(olive, chat, olive.link(chat))
    olive.link(chat)
    ann.link(chat)
    const answer = olive.call('messages.getAdminsWithInvites', { peer: olive.peer(chat) })
    expect(answer.admins).toEqual([
      { _: 'chatAdminWithInvites', admin_id: olive.id, invites_count: 1, revoked_invites_count: 1 },
      { _: 'chatAdminWithInvites', admin_id: ann.id, invites_count: 1, revoked_invites_count: 0 },
    ])
    expect(answer.users.map(({ id }) => id)).toEqual([olive.id, ann.id])
    expect(() => ann.call('messages.getAdminsWithInvites', { peer: ann.peer(chat) })).toThrow('CHAT_ADMIN_REQUIRED')
  })
})

describe('deleteExportedChatInvite', () => {
  it('deletes revoked links only, one by one or all of one administrator', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    olive.promote(chat, ann, { invite_users: true })
    const [kept, one, two, ofAnn] = [olive.link(chat), olive.link(chat), olive.link(chat), ann.link(chat)]
    const peer = olive.peer(chat)
    expect(() => olive.call('messages.deleteExportedChatInvite', { peer, link: kept.link })).toThrow(
      'INVITE_REVOKED_MISSING (400)',
    )
    for (const invite of [one, two]) revoke(olive, chat, invite)
    revoke(ann, chat, ofAnn)
    expect(olive.call('messages.deleteExportedChatInvite', { peer, link: one.link })).toBe(true)
    expect(() => olive.call('messages.deleteExportedChatInvite', { peer, link: one.link })).toThrow(
      'INVITE_HASH_EXPIRED',
    )
    const admin_id = { _: 'inputUserSelf' } as const
    expect(olive.call('messages.deleteRevokedExportedChatInvites', { peer, admin_id })).toBe(true)
    expect([...chat.invites.keys()]).toEqual([hashOf(kept), hashOf(ofAnn)])
  })
})
