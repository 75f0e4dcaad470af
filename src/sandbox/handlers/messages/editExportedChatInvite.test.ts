import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type { Params, Result } from '../../../tl/functionName.js'
import type * as tl from '../../../tl/generated/api.js'
import type { Channel, Group } from '../../world/chat.js'

type Change = Omit<Params<'messages.editExportedChatInvite'>, 'peer' | 'link'>

function edit(
  actor: Actor,
  chat: Group | Channel,
  { link }: tl.chatInviteExported,
  change: Change,
): Result<'messages.editExportedChatInvite'> {
  return actor.call('messages.editExportedChatInvite', { peer: actor.peer(chat), link, ...change })
}

describe('editExportedChatInvite', () => {
  it('changes what is given, keeps the rest, and takes away by 0 and an empty title', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const invite = olive.link(chat, { title: 'Dawn', expire_date: bench.date + 60, usage_limit: 3 })
    bench.pass(5)
    const { invite: renamed, users } = edit(olive, chat, invite, { title: 'Dusk' })
    expect(renamed).toEqual({ ...invite, title: 'Dusk', start_date: bench.date })
    expect(users).toMatchObject([{ id: olive.id, self: true }])
    const { invite: bare } = edit(olive, chat, invite, { title: '', expire_date: 0, usage_limit: 0 })
    const { title: _title, expire_date: _end, usage_limit: _limit, ...rest } = invite
    expect(bare).toEqual({ ...rest, start_date: bench.date })
  })

  it('takes the limit away where approval is asked for, and has no link with both', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const invite = olive.link(chat, { usage_limit: 3 })
    expect(() => edit(olive, chat, invite, { request_needed: true, usage_limit: 5 })).toThrow('USAGE_LIMIT_INVALID')
    const { invite: asking } = edit(olive, chat, invite, { request_needed: true })
    expect(asking).toMatchObject({ request_needed: true })
    expect(asking).not.toHaveProperty('usage_limit')
    expect(() => edit(olive, chat, invite, { usage_limit: 5 })).toThrow('USAGE_LIMIT_INVALID')
    const { invite: open } = edit(olive, chat, invite, { request_needed: false, usage_limit: 5 })
    expect(open).toMatchObject({ usage_limit: 5 })
    expect(() => edit(olive, chat, invite, { expire_date: bench.date })).toThrow('EXPIRE_DATE_INVALID')
  })

  it('revokes a link once, for good', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const invite = olive.link(chat)
    const answer = edit(olive, chat, invite, { revoked: true })
    expect(answer).toMatchObject({ _: 'messages.exportedChatInvite', invite: { ...invite, revoked: true } })
    expect(() => edit(olive, chat, invite, { revoked: true })).toThrow('INVITE_HASH_EXPIRED')
    expect(() => edit(olive, chat, invite, { title: 'Again' })).toThrow('INVITE_HASH_EXPIRED')
  })

  it('replaces a primary link that is revoked, and changes none', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const primary = olive.link(chat, { legacy_revoke_permanent: true })
    expect(() => edit(olive, chat, primary, { title: 'Mine' })).toThrow('CHAT_INVITE_PERMANENT')
    const answer = edit(olive, chat, primary, { revoked: true })
    if (answer._ !== 'messages.exportedChatInviteReplaced') throw new Error('The primary link was not replaced.')
    expect(answer.invite).toEqual({ ...primary, revoked: true })
    expect(answer.new_invite).toMatchObject({ permanent: true, admin_id: olive.id })
    const { full_chat: full } = olive.call('channels.getFullChannel', { channel: olive.channel(chat) })
    expect(full).toMatchObject({ exported_invite: answer.new_invite })
    expect(() => bench.person('Ann').follow(primary)).toThrow('INVITE_HASH_EXPIRED')
  })

  it('takes any form of a link, and no link of another chat', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const [chat, other] = [olive.supergroup(), olive.group()]
    const invite = olive.link(chat)
    const hash = invite.link.slice('https://t.me/+'.length)
    const forms = ['https://t.me/joinchat/', 't.me/+', 'tg://join?invite=', 'https://telegram.me/+', '']
    for (const form of forms) {
      const shown = olive.call('messages.getExportedChatInvite', { peer: olive.peer(chat), link: form + hash })
      expect(shown.invite).toEqual(invite)
    }
    expect(() => edit(olive, other, invite, { title: 'x' })).toThrow('INVITE_HASH_EXPIRED')
    expect(() => edit(olive, chat, { ...invite, link: `https://t.me/${hash}?x=1` }, {})).toThrow('INVITE_HASH_EXPIRED')
  })

  it('lets the creator edit the links of other people and revoke those of bots, and others only their own', () => {
    const bench = new HandlerBench()
    const [olive, ann, robo] = [bench.person('Olive'), bench.person('Ann'), bench.bot('robo')]
    const chat = olive.supergroup()
    for (const admin of [ann, robo]) olive.promote(chat, admin, { invite_users: true })
    const [ofOlive, ofAnn, ofRobo] = [olive.link(chat), ann.link(chat), robo.link(chat)]
    expect(edit(olive, chat, ofAnn, { title: 'Hers' }).invite).toMatchObject({ title: 'Hers', admin_id: ann.id })
    expect(() => edit(ann, chat, ofOlive, { title: 'Mine' })).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => edit(robo, chat, ofAnn, { revoked: true })).toThrow('CHAT_ADMIN_REQUIRED')
    expect(() => edit(olive, chat, ofRobo, { title: 'Mine' })).toThrow('EDIT_BOT_INVITE_FORBIDDEN (403)')
    expect(edit(robo, chat, ofRobo, { title: 'Own' }).invite).toMatchObject({ title: 'Own' })
    expect(edit(olive, chat, ofRobo, { revoked: true }).invite).toMatchObject({ revoked: true })
  })
})
