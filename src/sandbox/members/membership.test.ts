import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench, updatesIn } from '../../../tests/sandbox/handlerBench.js'
import type * as tl from '../../tl/generated/api.js'
import { Fault } from '../fault.js'
import type { Channel, Group } from '../world/chat.js'
import { isMember } from '../world/isMember.js'

const STEPS = ['follow', 'ask', 'leave', 'remove', 'approve', 'decline', 'write', 'invite'] as const

/** Where an account is in its own box and in that of the chat, as it follows what it is told. */
class Follower {
  readonly actor: Actor
  /** How many wait to be let in, as far as the account was told. */
  pendingCount = 0
  /** What should not have been told so. */
  readonly complaints: string[] = []
  readonly #chat: Group | Channel
  #isIn: boolean
  #ownPts = 1
  #chatPts: number
  #heard = 0

  constructor(actor: Actor, chat: Group | Channel) {
    this.actor = actor
    this.#chat = chat
    this.#isIn = isMember(chat, actor.id)
    this.#chatPts = this.#isIn && chat.type === 'channel' ? chat.box.pts : 0
    this.follow([])
  }

  /** Follows an answer and then what was pushed since: each update must begin where the one before ended. */
  follow(answer: readonly tl.Update[]): void {
    const pushed = this.actor.told.slice(this.#heard)
    this.#heard = this.actor.told.length
    const wasIn = this.#isIn
    this.#isIn = isMember(this.#chat, this.actor.id)
    for (const update of [...answer, ...pushed]) {
      if (update._ === 'updatePendingJoinRequests') this.pendingCount = update.requests_pending
      if (!('pts' in update) || !('pts_count' in update)) continue
      const { pts, pts_count: count } = update
      if (update._ === 'updateNewChannelMessage') {
        if (!this.#isIn) this.complaints.push('one who is not in the chat is told what is written there')
        if (wasIn) this.#assertNext(this.#chatPts, update._, pts, count)
        this.#chatPts = pts
      } else {
        this.#assertNext(this.#ownPts, update._, pts, count)
        this.#ownPts = pts
      }
    }
    if (this.#chat.type === 'channel' && this.#isIn) {
      // One who came into a silent channel is told no pts, and asks for it.
      if (!wasIn) this.#chatPts = this.#chat.box.pts
      if (this.#chatPts !== this.#chat.box.pts) this.complaints.push('a member was not told what is in the chat')
    }
  }

  #assertNext(before: number, name: string, pts: number, count: number): void {
    if (pts !== before + count) this.complaints.push(`${name} of ${count} came with pts ${pts} after ${before}`)
  }
}

type Answer = tl.Updates | tl.messages_ChatInviteJoinResult | tl.messages_InvitedUsers

function updatesInAnswer(answer: Answer): readonly tl.Update[] {
  if (answer._ === 'messages.chatInviteJoinResultWebView') throw new Error('A bot guards the chat.')
  const isWrapped = answer._ === 'messages.chatInviteJoinResultOk' || answer._ === 'messages.invitedUsers'
  return updatesIn(isWrapped ? answer.updates : answer)
}

function takeStep(
  step: (typeof STEPS)[number],
  chat: Group | Channel,
  {
    guest,
    links,
    olive,
    place,
  }: { guest: Actor; olive: Actor; links: readonly tl.chatInviteExported[]; place: number },
): { readonly caller: Actor; readonly answer: Answer } {
  const [open, asking] = links
  if (open === undefined || asking === undefined) throw new Error('There are no links.')
  const peer = olive.peer(chat)
  const user_id = olive.user(guest)
  const self = { _: 'inputUserSelf' } as const
  const chat_id = chat.id
  switch (step) {
    case 'follow':
      return { caller: guest, answer: guest.follow(open) }
    case 'ask':
      return { caller: guest, answer: guest.follow(asking) }
    case 'leave':
      return chat.type === 'group'
        ? { caller: guest, answer: guest.call('messages.deleteChatUser', { chat_id, user_id: self }) }
        : { caller: guest, answer: guest.call('channels.leaveChannel', { channel: guest.channel(chat) }) }
    case 'remove': {
      if (chat.type === 'group') {
        return { caller: olive, answer: olive.call('messages.deleteChatUser', { chat_id, user_id }) }
      }
      const participant = olive.userPeer(guest)
      const banned_rights = { _: 'chatBannedRights', view_messages: place % 2 === 0, until_date: 0 } as const
      return {
        caller: olive,
        answer: olive.call('channels.editBanned', { channel: olive.channel(chat), participant, banned_rights }),
      }
    }
    case 'approve':
    case 'decline':
      return {
        caller: olive,
        answer: olive.call('messages.hideChatJoinRequest', { peer, user_id, approved: step === 'approve' }),
      }
    case 'write':
      return {
        caller: olive,
        answer: olive.call('messages.sendMessage', { peer, message: 'Hello', random_id: BigInt(place + 1) }),
      }
    case 'invite':
      return chat.type === 'group'
        ? { caller: olive, answer: olive.call('messages.addChatUser', { chat_id, user_id, fwd_limit: place % 4 }) }
        : {
            caller: olive,
            answer: olive.call('channels.inviteToChannel', { channel: olive.channel(chat), users: [user_id] }),
          }
  }
}

describe('membership', () => {
  it('is told to everyone without a gap, whatever people do', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(2)), { maxLength: 40 })
    fc.assert(
      fc.property(fc.constantFrom('group', 'supergroup', 'broadcast'), steps, (kind, path) => {
        const bench = new HandlerBench()
        const olive = bench.person('Olive')
        const guests = ['Ann', 'Bob', 'Cleo'].map((name) => bench.person(name))
        const chat = olive[kind]()
        const links = [olive.link(chat, { usage_limit: 2 }), olive.link(chat, { request_needed: true })]
        const owner = new Follower(olive, chat)
        const followers = [owner, ...guests.map((actor) => new Follower(actor, chat))]
        // The creator's own call was answered with the group's first message.
        const message = { _: 'messageEmpty', id: 1 } as const
        if (kind === 'group') owner.follow([{ _: 'updateNewMessage', message, pts: 2, pts_count: 1 }])
        for (const [place, [step, index]] of path.entries()) {
          const guest = guests[index] ?? olive
          let caller: Actor | undefined
          let answer: Answer | undefined
          try {
            ;({ answer, caller } = takeStep(step, chat, { guest, links, olive, place }))
          } catch (error) {
            if (!(error instanceof Fault)) throw error
          }
          const told = answer === undefined ? [] : updatesInAnswer(answer)
          for (const follower of followers) {
            follower.follow(follower.actor === caller ? told : [])
            expect(follower.complaints).toEqual([])
          }
          for (const invite of chat.invites.values()) {
            expect(invite.importers.length).toBeLessThanOrEqual(invite.usageLimit ?? guests.length)
          }
          expect(owner.pendingCount).toBe(chat.joinRequests.size)
          for (const waiting of chat.joinRequests.keys()) expect(isMember(chat, waiting)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})
