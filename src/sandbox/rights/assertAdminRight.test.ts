import { describe, expect, it } from 'vitest'
import { type Actor, HandlerBench } from '../../../tests/sandbox/handlerBench.js'
import type * as tl from '../../tl/generated/api.js'
import type { Channel, Group } from '../world/chat.js'

/** Every function that manages invite links or join requests, as called by `actor`. */
function managementBy(
  actor: Actor,
  chat: Group | Channel,
  { link }: tl.chatInviteExported,
  guest: Actor,
): Readonly<Record<string, () => unknown>> {
  const peer = actor.peer(chat)
  const admin_id = { _: 'inputUserSelf' } as const
  const offset = { offset_date: 0, offset_user: { _: 'inputUserEmpty' }, limit: 10 } as const
  return {
    export: () => actor.call('messages.exportChatInvite', { peer }),
    list: () => actor.call('messages.getExportedChatInvites', { peer, admin_id, limit: 10 }),
    show: () => actor.call('messages.getExportedChatInvite', { peer, link }),
    importers: () => actor.call('messages.getChatInviteImporters', { peer, ...offset }),
    hide: () => actor.call('messages.hideChatJoinRequest', { peer, user_id: actor.user(guest), approved: true }),
    hideAll: () => actor.call('messages.hideAllChatJoinRequests', { peer, link, approved: true }),
    edit: () => actor.call('messages.editExportedChatInvite', { peer, link, revoked: true }),
    delete: () => actor.call('messages.deleteExportedChatInvite', { peer, link }),
    deleteRevoked: () => actor.call('messages.deleteRevokedExportedChatInvites', { peer, admin_id }),
  }
}

describe('assertAdminRight', () => {
  it('keeps the management of links from an administrator who has lost the right, even of own links', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const chat = olive.supergroup()
    olive.promote(chat, ann, { invite_users: true, pin_messages: true })
    const invite = ann.link(chat, { request_needed: true })
    expect(() => bob.follow(invite)).toThrow('INVITE_REQUEST_SENT')
    olive.promote(chat, ann, { pin_messages: true })
    for (const manage of Object.values(managementBy(ann, chat, invite, bob))) {
      expect(manage).toThrow('CHAT_ADMIN_REQUIRED (400)')
    }
    expect(chat.joinRequests.size).toBe(1)
    olive.promote(chat, ann, { invite_users: true })
    const management = managementBy(ann, chat, invite, bob)
    for (const name of ['export', 'list', 'show', 'importers', 'hideAll', 'edit', 'delete', 'deleteRevoked']) {
      management[name]?.()
    }
    expect(chat.participants.get(bob.id)).toMatchObject({ status: 'member', approvedBy: ann.id })
    expect(chat.invites.size).toBe(1)
  })

  it('keeps those who left a group from its links', () => {
    const bench = new HandlerBench()
    const [olive, ann, bob] = [bench.person('Olive'), bench.person('Ann'), bench.person('Bob')]
    const group = olive.group(ann)
    const invite = olive.link(group, { request_needed: true })
    expect(() => bob.follow(invite)).toThrow('INVITE_REQUEST_SENT')
    ann.call('messages.deleteChatUser', { chat_id: group.id, user_id: { _: 'inputUserSelf' } })
    for (const manage of Object.values(managementBy(ann, group, invite, bob))) {
      expect(manage).toThrow('CHAT_WRITE_FORBIDDEN (403)')
    }
  })
})
