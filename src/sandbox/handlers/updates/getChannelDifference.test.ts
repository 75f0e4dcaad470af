import { describe, expect, it } from 'vitest'
import type { RawClient } from '../../../../tests/sandbox/rawClient.js'
import { onSandbox } from '../../../../tests/sandbox/sandboxStage.js'
import type { Sandbox } from '../../sandbox.js'
import type * as tl from '../../../tl/generated/api.js'

interface Chat {
  readonly peer: tl.inputPeerChannel
  readonly channel: tl.inputChannel
  readonly pts: number
}

async function chatOf(client: RawClient): Promise<Chat> {
  const offset_peer = { _: 'inputPeerEmpty' } as const
  const list = await client.call('messages.getDialogs', {
    offset_date: 0,
    offset_id: 0,
    offset_peer,
    limit: 0,
    hash: 0n,
  })
  if (list._ === 'messages.dialogsNotModified') throw new Error('no dialogs')
  const chat = list.chats.find((one) => one._ === 'channel')
  const dialog = list.dialogs.find((one) => one._ === 'dialog' && one.peer._ === 'peerChannel')
  if (chat?._ !== 'channel' || dialog?._ !== 'dialog') throw new Error('no channel')
  const place = { channel_id: chat.id, access_hash: chat.access_hash ?? 0n }
  return { peer: { _: 'inputPeerChannel', ...place }, channel: { _: 'inputChannel', ...place }, pts: dialog.pts ?? 0 }
}

async function supergroup(sandbox: Sandbox): Promise<{ readonly olive: string; readonly gus: string }> {
  const olive = await sandbox.createUser({ firstName: 'Olive' })
  const gus = await sandbox.createUser({ firstName: 'Gus' })
  sandbox.createSupergroup({ title: 'Readers', ownerId: olive.id, memberIds: [gus.id] })
  return { olive: olive.phoneNumber, gus: gus.phoneNumber }
}

const filter = { _: 'channelMessagesFilterEmpty' } as const

function textsOf(messages: readonly tl.Message[]): string[] {
  return messages.flatMap((message) => (message._ === 'message' ? [message.message] : []))
}

describe('messages of a channel', () => {
  it('reach every member with the same pts that the answer and the difference give', () =>
    onSandbox(async ({ sandbox, connect, clock }) => {
      const { olive, gus } = await supergroup(sandbox)
      const [one, other] = [await connect(), await connect()]
      await one.signIn(olive, sandbox.loginCode)
      await other.signIn(gus, sandbox.loginCode)
      const [{ peer }, before] = [await chatOf(one), await chatOf(other)]
      const sent = await one.call('messages.sendMessage', { peer, message: 'hello', random_id: 1n })
      if (sent._ !== 'updates') throw new Error(`got ${sent._}`)
      expect(sent.updates).toMatchObject([
        { _: 'updateMessageID', random_id: 1n },
        { _: 'updateNewChannelMessage', pts: before.pts + 1, pts_count: 1, message: { out: true } },
      ])
      expect(sent.chats).toMatchObject([{ _: 'channel', title: 'Readers' }])
      await clock.advance(1_000)
      expect(other.updates().at(-1)).toMatchObject({
        _: 'updateNewChannelMessage',
        pts: before.pts + 1,
        message: expect.not.objectContaining({ out: true }),
      })
      const request = { channel: before.channel, filter, limit: 100 }
      const difference = await other.call('updates.getChannelDifference', { ...request, pts: before.pts })
      if (difference._ !== 'updates.channelDifference') throw new Error(`got ${difference._}`)
      expect(difference).toMatchObject({ final: true, pts: before.pts + 1, chats: [{ title: 'Readers' }] })
      expect(textsOf(difference.new_messages)).toEqual(['hello'])
      expect(await other.call('updates.getChannelDifference', { ...request, pts: difference.pts })).toMatchObject({
        _: 'updates.channelDifferenceEmpty',
        pts: difference.pts,
      })
      await expect(other.call('updates.getChannelDifference', { ...request, pts: 99 })).rejects.toMatchObject({
        text: 'PERSISTENT_TIMESTAMP_INVALID',
      })
    }))

  it('come in slices, until the last says that it is final', () =>
    onSandbox(async ({ sandbox, connect }) => {
      const { olive } = await supergroup(sandbox)
      const client = await connect()
      await client.signIn(olive, sandbox.loginCode)
      const { peer, channel, pts } = await chatOf(client)
      for (let index = 1n; index <= 5n; index++) {
        await client.call('messages.sendMessage', { peer, message: `note ${index}`, random_id: index })
      }
      const texts: string[] = []
      for (let place = pts; ;) {
        const part = await client.call('updates.getChannelDifference', { channel, filter, pts: place, limit: 2 })
        if (part._ !== 'updates.channelDifference') throw new Error(`got ${part._}`)
        expect(part.new_messages.length).toBeLessThanOrEqual(2)
        texts.push(...textsOf(part.new_messages))
        place = part.pts
        if (part.final === true) break
      }
      expect(texts).toEqual(['note 1', 'note 2', 'note 3', 'note 4', 'note 5'])
    }))

  it('are too many for a difference that reaches back beyond what is remembered', () =>
    onSandbox(async ({ sandbox, connect }) => {
      const { olive } = await supergroup(sandbox)
      const client = await connect()
      await client.signIn(olive, sandbox.loginCode)
      const { channel, peer } = await chatOf(client)
      await client.call('messages.sendMessage', { peer, message: 'latest', random_id: 1n })
      for (const { box } of sandbox.world.channels.values()) box.log.splice(0, 2)
      const answer = await client.call('updates.getChannelDifference', { channel, filter, pts: 1, limit: 100 })
      if (answer._ !== 'updates.channelDifferenceTooLong') throw new Error(`got ${answer._}`)
      expect(answer).toMatchObject({ final: true, dialog: { top_message: answer.messages[0]?.id } })
      expect(textsOf(answer.messages)).toEqual(['latest'])
    }))

  it('are announced to a client that was away, by the difference of its own box', () =>
    onSandbox(async ({ sandbox, connect, clock }) => {
      const { olive, gus } = await supergroup(sandbox)
      const [one, other] = [await connect(), await connect()]
      await one.signIn(olive, sandbox.loginCode)
      await other.signIn(gus, sandbox.loginCode)
      const { peer } = await chatOf(one)
      await clock.advance(10_000)
      const { pts, qts, date } = await other.call('updates.getState', {})
      await clock.advance(10_000)
      expect(await other.call('updates.getDifference', { pts, qts, date })).toMatchObject({
        _: 'updates.differenceEmpty',
      })
      await one.call('messages.sendMessage', { peer, message: 'hello', random_id: 1n })
      const difference = await other.call('updates.getDifference', { pts, qts, date })
      expect(difference).toMatchObject({
        other_updates: [{ _: 'updateChannelTooLong', channel_id: peer.channel_id }],
        chats: [{ _: 'channel', id: peer.channel_id }],
      })
    }))
})

describe('a flood', () => {
  it('is cut off for a client that is away, which is then told to ask', () =>
    onSandbox(async ({ sandbox, connect, clock }) => {
      const { olive, gus } = await supergroup(sandbox)
      const [one, other] = [await connect(), await connect()]
      await one.signIn(olive, sandbox.loginCode)
      await other.signIn(gus, sandbox.loginCode)
      await other.call('updates.getState', {})
      const { peer } = await chatOf(one)
      await clock.advance(1_000)
      const heardBefore = other.updates().length
      other.disconnect()
      await clock.advance(1_000)
      for (let batch = 0; batch < 6; batch++) {
        const ids = Array.from({ length: 100 }, (_, index) => BigInt(batch * 100 + index + 1))
        const calls = ids.map((random_id) => one.start('messages.sendMessage', { peer, message: 'x', random_id }))
        await clock.runUntilSettled(Promise.all(calls), 60_000)
      }
      await other.connect()
      await other.call('updates.getState', {})
      await clock.runUntil(() => other.pushed.some((push) => push._ === 'updatesTooLong'), 60_000)
      const heard = other.updates().length - heardBefore
      expect(heard).toBeGreaterThan(0)
      expect(heard).toBeLessThan(600)
      await clock.advance(5_000)
      const count = other.updates().length
      await one.call('messages.sendMessage', { peer, message: 'after', random_id: 5000n })
      await clock.advance(5_000)
      expect(other.updates()).toHaveLength(count + 1)
    }))
})
