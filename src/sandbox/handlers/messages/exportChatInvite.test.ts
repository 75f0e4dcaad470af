import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HandlerBench, hashOf } from '../../../../tests/sandbox/handlerBench.js'

describe('exportChatInvite', () => {
  it('makes a further link with nothing but its hash', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const invite = olive.link(chat)
    expect(invite.link).toMatch(/^https:\/\/t\.me\/\+[\w-]{16}$/)
    expect(invite).toEqual({ _: 'chatInviteExported', link: invite.link, admin_id: olive.id, date: bench.date })
    expect(olive.link(chat).link).not.toBe(invite.link)
  })

  it('makes links that are the same for the same seed only', () => {
    const linkOf = (seed: number): string => {
      const olive = new HandlerBench(seed).person('Olive')
      return olive.link(olive.supergroup()).link
    }
    expect(linkOf(1)).toBe(linkOf(1))
    expect(linkOf(1)).not.toBe(linkOf(2))
  })

  it('keeps title, end and limit, and cuts the title at 32 characters', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const expire_date = bench.date + 60
    const invite = olive.link(olive.supergroup(), { title: ` ${'🦆'.repeat(33)}`, expire_date, usage_limit: 7 })
    expect(invite).toMatchObject({ title: '🦆'.repeat(32), expire_date, usage_limit: 7 })
  })

  it('takes a limit of 1 to 99999 where nobody has to approve, and 0 for none', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer()), fc.boolean(), (usage_limit, needed) => {
        const make = (): number | undefined => olive.link(chat, { usage_limit, request_needed: needed }).usage_limit
        const isRight = usage_limit === 0 || (usage_limit > 0 && usage_limit < 100_000 && !needed)
        if (isRight) expect(make()).toBe(usage_limit === 0 ? undefined : usage_limit)
        else expect(make).toThrow('USAGE_LIMIT_INVALID')
      }),
    )
  })

  it('refuses an end that has come already', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    expect(() => olive.link(chat, { expire_date: bench.date })).toThrow('EXPIRE_DATE_INVALID')
    expect(() => olive.link(chat, { expire_date: -1 })).toThrow('EXPIRE_DATE_INVALID')
    expect(olive.link(chat, { expire_date: bench.date + 1 }).expire_date).toBe(bench.date + 1)
    expect(olive.link(chat, { expire_date: 0 }).expire_date).toBeUndefined()
  })

  it('wants the right to invite users, also of an administrator', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    ann.follow(olive.link(chat))
    expect(() => ann.link(chat)).toThrow('CHAT_ADMIN_REQUIRED (400)')
    olive.promote(chat, ann, { delete_messages: true })
    expect(() => ann.link(chat)).toThrow('CHAT_ADMIN_REQUIRED (400)')
    olive.promote(chat, ann, { invite_users: true })
    expect(ann.link(chat).admin_id).toBe(ann.id)
    expect(() => bob.link(chat)).toThrow('CHANNEL_PRIVATE (400)')
    const peer = { ...bob.peer(chat), access_hash: 1n }
    expect(() => bob.call('messages.exportChatInvite', { peer })).toThrow('CHANNEL_INVALID (400)')
    const user = bob.userPeer(ann)
    expect(() => bob.call('messages.exportChatInvite', { peer: user })).toThrow('PEER_ID_INVALID (400)')
  })

  it('works in a basic group for its creator, and not for members or those who left', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const group = olive.group(ann)
    expect(olive.link(group).admin_id).toBe(olive.id)
    expect(() => ann.link(group)).toThrow('CHAT_ADMIN_REQUIRED')
    ann.call('messages.deleteChatUser', { chat_id: group.id, user_id: ann.user(ann) })
    expect(() => ann.link(group)).toThrow('CHAT_WRITE_FORBIDDEN (403)')
  })

  it('sells no subscriptions, which only channels could', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const subscription_pricing = { _: 'starsSubscriptionPricing', period: 2_592_000, amount: 5n } as const
    for (const chat of [olive.group(), olive.supergroup()]) {
      expect(() => olive.link(chat, { subscription_pricing })).toThrow('PRICING_CHAT_INVALID (400)')
    }
    expect(() => olive.link(olive.broadcast(), { subscription_pricing })).toThrow('SANDBOX_UNSUPPORTED')
  })

  it('replaces the primary link of the caller alone', () => {
    const bench = new HandlerBench()
    const [olive, ann] = [bench.person('Olive'), bench.person('Ann')]
    const chat = olive.supergroup()
    const other = olive.link(chat)
    const first = olive.link(chat, { legacy_revoke_permanent: true })
    expect(first).toEqual({
      _: 'chatInviteExported',
      permanent: true,
      link: first.link,
      admin_id: olive.id,
      date: bench.date,
    })
    ann.follow(first)
    const second = olive.link(chat, { legacy_revoke_permanent: true })
    expect(second.link).not.toBe(first.link)
    expect(() => bench.person('Bob').follow(first)).toThrow('INVITE_HASH_EXPIRED')
    bench.person('Cleo').follow(second)
    bench.person('Dan').follow(other)
    expect(chat.invites.get(hashOf(first))?.isRevoked).toBe(true)
    expect(chat.participants.size).toBe(4)
  })

  it('lets a bot make links of its own, of which others are told only the beginning', () => {
    const bench = new HandlerBench()
    const [olive, robo, spy] = [bench.person('Olive'), bench.bot('robo'), bench.bot('spy')]
    const chat = olive.supergroup()
    for (const bot of [robo, spy]) olive.promote(chat, bot, { invite_users: true })
    const invite = robo.link(chat, { request_needed: true })
    expect(invite.link).toMatch(/\+[\w-]{16}$/)
    expect(() => bench.person('Ann').follow(invite)).toThrow('INVITE_REQUEST_SENT')
    const [own] = robo.toldOf('updateBotChatInviteRequester')
    const [foreign] = spy.toldOf('updateBotChatInviteRequester')
    expect(own?.invite).toMatchObject({ link: invite.link })
    expect(foreign?.invite).toMatchObject({ link: `${invite.link.slice(0, 'https://t.me/+'.length + 8)}...` })
  })
})
