import { describe, expect, it } from 'vitest'
import type { RawClient } from '../../../tests/sandbox/rawClient.js'
import { onSandbox } from '../../../tests/sandbox/sandboxStage.js'
import type * as tl from '../../tl/generated/api.js'
import type { Channel } from '../world/chat.js'
import type { Participant } from '../world/participant.js'

interface Scene {
  readonly chat: Channel
  /** The guest's place in the chat, which the sandbox may replace. */
  member(): Participant
  readonly owner: RawClient
  readonly guest: RawClient
  send(client: RawClient, message?: string): Promise<unknown>
  pass(ms: number): Promise<void>
}

/** A chat of two, whose state a test bends before it lets someone write. */
async function inChat(kind: 'supergroup' | 'channel', play: (scene: Scene) => Promise<void>): Promise<void> {
  await onSandbox(async ({ sandbox, signIn, clock }) => {
    const olive = await sandbox.createUser({ firstName: 'Olive' })
    const gus = await sandbox.createUser({ firstName: 'Gus' })
    const options = { title: 'Chat', ownerId: olive.id, memberIds: [gus.id] }
    if (kind === 'channel') sandbox.createChannel(options)
    else sandbox.createSupergroup(options)
    const [chat] = sandbox.world.channels.values()
    if (chat === undefined) throw new Error('no chat')
    const member = (): Participant => {
      const participant = chat.participants.get(gus.id)
      if (participant === undefined) throw new Error('no member')
      return participant
    }
    const [owner, guest] = [await signIn(olive), await signIn(gus)]
    const peers = new Map<RawClient, tl.InputPeer>()
    for (const client of [owner, guest]) {
      const offset_peer = { _: 'inputPeerEmpty' } as const
      const request = { offset_date: 0, offset_id: 0, offset_peer, limit: 0, hash: 0n }
      const list = await client.call('messages.getDialogs', request)
      const shown = 'chats' in list ? list.chats[0] : undefined
      if (shown?._ !== 'channel') throw new Error('no chat')
      peers.set(client, { _: 'inputPeerChannel', channel_id: shown.id, access_hash: shown.access_hash ?? 0n })
    }
    let random_id = 0n
    const send = async (client: RawClient, message = 'x'): Promise<unknown> => {
      random_id += 1n
      const peer = peers.get(client) ?? { _: 'inputPeerEmpty' }
      const answer = client.call('messages.sendMessage', { peer, message, random_id })
      return answer.catch((error: unknown) => (error as { text: string }).text)
    }
    await play({ chat, member, owner, guest, send, pass: (ms) => clock.advance(ms) })
  })
}

const FORBIDDEN: tl.chatBannedRights = { _: 'chatBannedRights', until_date: 0, send_messages: true }

describe('writing in a supergroup', () => {
  it('is open to members, until it is withheld from all or from one', () =>
    inChat('supergroup', async ({ chat, member, owner, guest, send, pass }) => {
      expect(await send(guest)).toMatchObject({ _: 'updates' })
      chat.defaultBannedRights = FORBIDDEN
      expect(await send(guest)).toBe('CHAT_WRITE_FORBIDDEN')
      expect(await send(owner)).toMatchObject({ _: 'updates' })
      chat.defaultBannedRights = { _: 'chatBannedRights', until_date: 0 }
      const until_date = chat.createdAt + 60
      member().bannedRights = { _: 'chatBannedRights', until_date, send_plain: true }
      expect(await send(guest)).toBe('CHAT_SEND_PLAIN_FORBIDDEN')
      await pass(120_000)
      expect(await send(guest)).toMatchObject({ _: 'updates' })
      member().status = 'left'
      chat.username = 'public'
      expect(await send(guest)).toBe('CHAT_WRITE_FORBIDDEN')
      member().status = 'banned'
      expect(await send(guest)).toBe('CHANNEL_PRIVATE')
    }))

  it('waits for slow mode, but for administrators', () =>
    inChat('supergroup', async ({ chat, owner, guest, send, pass }) => {
      chat.slowModeSeconds = 30
      expect(await send(guest)).toMatchObject({ _: 'updates' })
      await pass(10_000)
      expect(await send(guest)).toMatch(/^SLOWMODE_WAIT_(19|20|21)$/)
      expect(await send(owner)).toMatchObject({ _: 'updates' })
      expect(await send(owner)).toMatchObject({ _: 'updates' })
      await pass(21_000)
      expect(await send(guest)).toMatchObject({ _: 'updates' })
    }))

  it('is done in the name of the group by an anonymous administrator', () =>
    inChat('supergroup', async ({ chat, member, guest, send }) => {
      member().adminRights = { _: 'chatAdminRights', anonymous: true }
      expect(await send(guest)).toMatchObject({
        updates: [{}, { message: { out: true, from_id: { _: 'peerChannel', channel_id: chat.id } } }],
      })
    }))
})

describe('writing in a channel', () => {
  it('is for administrators who may, and in its name', () =>
    inChat('channel', async ({ chat, member, owner, guest, send }) => {
      expect(await send(guest)).toBe('CHAT_ADMIN_REQUIRED')
      const posted = await send(owner)
      expect(posted).toMatchObject({ updates: [{}, { message: { post: true, views: 1 } }] })
      expect(posted).not.toMatchObject({ updates: [{}, { message: { from_id: {} } }] })
      member().adminRights = { _: 'chatAdminRights', post_messages: true }
      chat.signsMessages = true
      expect(await send(guest)).toMatchObject({ updates: [{}, { message: { post: true, post_author: 'Gus' } }] })
    }))
})
