import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../../tests/sandbox/handlerBench.js'
import type { Params, Result } from '../../../tl/functionName.js'
import type { Channel } from '../../world/chat.js'

type Wish = Partial<Params<'messages.getChatInviteImporters'>>

function list(actor: Actor, chat: Channel, wish: Wish): Result<'messages.getChatInviteImporters'> {
  const offset = { offset_date: 0, offset_user: { _: 'inputUserEmpty' }, limit: 100 } as const
  return actor.call('messages.getChatInviteImporters', { peer: actor.peer(chat), ...offset, ...wish })
}

const idsIn = (answer: Result<'messages.getChatInviteImporters'>): readonly number[] =>
  answer.importers.map(({ user_id }) => user_id)

describe('getChatInviteImporters', () => {
  it('lists who came by a link, with the moment and who approved', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    const [open, asking] = [olive.link(chat), olive.link(chat, { request_needed: true })]
    ann.follow(open)
    const joinedAt = bench.date
    bench.pass(10)
    expect(() => bob.follow(asking)).toThrow('INVITE_REQUEST_SENT')
    bench.pass(10)
    const user_id = olive.user(bob)
    olive.call('messages.hideChatJoinRequest', { peer: olive.peer(chat), user_id, approved: true })
    const ofAnn = { _: 'chatInviteImporter', user_id: ann.id, date: joinedAt }
    const ofBob = { _: 'chatInviteImporter', user_id: bob.id, date: bench.date, approved_by: olive.id }
    expect(list(olive, chat, { link: open.link })).toMatchObject({ count: 1, importers: [ofAnn] })
    expect(list(olive, chat, { link: asking.link })).toMatchObject({ count: 1, importers: [ofBob] })
    const all = list(olive, chat, {})
    expect(all.importers).toEqual([ofBob, ofAnn])
    expect(new Set(all.users.map(({ id }) => id))).toEqual(new Set([olive.id, ann.id, bob.id]))
    expect(() => list(ann, chat, {})).toThrow('CHAT_ADMIN_REQUIRED')
  })

  it('lists who waits, newest first, by link, by name and in pages', () => {
    const bench = new HandlerBench()
    const olive = bench.person('Olive')
    const chat = olive.supergroup()
    const [one, two] = [olive.link(chat, { request_needed: true }), olive.link(chat, { request_needed: true })]
    const guests = ['Ann', 'Bob', 'Cleo', 'Dan'].map((name) => bench.person(name, { about: `I am ${name}` }))
    for (const [index, guest] of guests.entries()) {
      expect(() => guest.follow(index < 3 ? one : two)).toThrow('INVITE_REQUEST_SENT')
      bench.pass(index % 2)
    }
    const [ann, bob, cleo, dan] = guests.map(({ id }) => id)
    const all = list(olive, chat, { requested: true })
    expect(idsIn(all)).toEqual([dan, cleo, bob, ann])
    expect(all.importers[3]).toMatchObject({ requested: true, about: 'I am Ann' })
    expect(idsIn(list(olive, chat, { requested: true, link: one.link }))).toEqual([cleo, bob, ann])
    expect(idsIn(list(olive, chat, { requested: true, q: 'LE' }))).toEqual([cleo])
    const page = list(olive, chat, { requested: true, limit: 2 })
    expect(page.count).toBe(4)
    const last = page.importers[1]
    const clio = guests[2]
    if (last === undefined || clio === undefined) throw new Error('The page is too short.')
    const offset = { offset_date: last.date, offset_user: olive.user(clio) }
    expect(idsIn(list(olive, chat, { requested: true, ...offset }))).toEqual([bob, ann])
    expect(() => list(olive, chat, { requested: true, q: 'x', link: one.link })).toThrow(
      'SEARCH_WITH_LINK_NOT_SUPPORTED',
    )
  })
})
