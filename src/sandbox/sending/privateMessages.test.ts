import { describe, expect, it } from 'vitest'
import { onSandbox } from '../../../tests/sandbox/sandboxStage.js'
import { peerOf } from '../../../tests/sandbox/peerOf.js'
import { textsOf } from '../../../tests/sandbox/textsOf.js'
import type { RawClient } from '../../../tests/sandbox/rawClient.js'

describe('private messages', () => {
  it('reach every other session with the same pts that the answer and the difference give', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice' })
      const bert = await sandbox.createUser({ firstName: 'Bert', username: 'bert' })
      const [one, two, other] = [await signIn(alice), await signIn(alice), await signIn(bert)]
      const before = await one.call('updates.getState', {})
      for (const client of [two, other]) await client.call('updates.getState', {})
      const peer = await peerOf(one, 'BERT')
      const sent = await one.call('messages.sendMessage', { peer, message: 'hello', random_id: 1n })
      if (sent._ !== 'updateShortSentMessage') throw new Error(`got ${sent._}`)
      expect(sent).toMatchObject({ out: true, pts: before.pts + 1, pts_count: 1 })
      await clock.advance(1_000)
      expect(textsOf(one.updates())).not.toContain('hello')
      expect(two.updates().at(-1)).toMatchObject({
        _: 'updateNewMessage',
        pts: sent.pts,
        message: { id: sent.id, out: true, message: 'hello', peer_id: { user_id: bert.id } },
      })
      const [received] = other.updates()
      expect(received).toMatchObject({
        _: 'updateNewMessage',
        message: { message: 'hello', peer_id: { user_id: alice.id } },
      })
      expect(other.pushed[0]).toMatchObject({ users: [{ id: alice.id, first_name: 'Alice' }] })
      const { pts, qts, date } = before
      const difference = await one.call('updates.getDifference', { pts, qts, date })
      if (difference._ !== 'updates.difference') throw new Error(`got ${difference._}`)
      expect(difference.new_messages).toMatchObject([{ id: sent.id, message: 'hello' }])
      expect(difference.state).toMatchObject({ pts: sent.pts })
      const { state } = difference
      await expect(one.call('updates.getDifference', { pts: state.pts + 1, qts, date })).rejects.toMatchObject({
        text: 'PERSISTENT_TIMESTAMP_INVALID',
      })
    }))

  it('come in slices to who asks for slices', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      const { pts, qts, date } = await client.call('updates.getState', {})
      const peer = { _: 'inputPeerSelf' } as const
      for (let index = 1n; index <= 5n; index++) {
        await client.call('messages.sendMessage', { peer, message: `note ${index}`, random_id: index })
      }
      const texts: string[] = []
      let place = { pts, qts, date }
      for (;;) {
        const part = await client.call('updates.getDifference', { ...place, pts_limit: 2 })
        if (part._ !== 'updates.difference' && part._ !== 'updates.differenceSlice') throw new Error(`got ${part._}`)
        texts.push(...part.new_messages.flatMap((message) => (message._ === 'message' ? [message.message] : [])))
        expect(part.new_messages.length).toBeLessThanOrEqual(2)
        if (part._ === 'updates.difference') break
        place = { pts: part.intermediate_state.pts, qts, date: part.intermediate_state.date }
      }
      expect(texts).toEqual(['note 1', 'note 2', 'note 3', 'note 4', 'note 5'])
      expect(await client.call('updates.getDifference', { pts, qts, date, pts_total_limit: 3 })).toMatchObject({
        _: 'updates.differenceTooLong',
      })
    }))

  it('run once for each random_id', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      const request = { peer: { _: 'inputPeerSelf' }, message: 'once', random_id: 7n } as const
      await client.call('messages.sendMessage', request)
      await expect(client.call('messages.sendMessage', request)).rejects.toMatchObject({ text: 'RANDOM_ID_DUPLICATE' })
      const history = await client.call('messages.getHistory', {
        peer: request.peer,
        offset_id: 0,
        offset_date: 0,
        add_offset: 0,
        limit: 10,
        max_id: 0,
        min_id: 0,
        hash: 0n,
      })
      expect(history).toMatchObject({ _: 'messages.messages', messages: [{ message: 'once' }] })
    }))

  it('need an access hash of the caller own', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      await sandbox.createUser({ firstName: 'Cora', username: 'cora' })
      const [one, two] = [
        await signIn(await sandbox.createUser({ firstName: 'Alice' })),
        await signIn(await sandbox.createUser({ firstName: 'Bert' })),
      ]
      const peer = await peerOf(one, 'cora')
      await one.call('messages.sendMessage', { peer, message: 'hi', random_id: 1n })
      await expect(two.call('messages.sendMessage', { peer, message: 'hi', random_id: 1n })).rejects.toMatchObject({
        text: 'PEER_ID_INVALID',
      })
      const id = [{ ...peer, _: 'inputUser' }] as const
      expect(await two.call('users.getUsers', { id })).toEqual([{ _: 'userEmpty', id: peer.user_id }])
    }))

  it('are read with a mark on both sides', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const alice = await signIn(await sandbox.createUser({ firstName: 'Alice', username: 'alice' }))
      const bert = await signIn(await sandbox.createUser({ firstName: 'Bert', username: 'bert' }))
      const toBert = await peerOf(alice, 'bert')
      let lastId = 0
      for (const random_id of [1n, 2n]) {
        const sent = await alice.call('messages.sendMessage', { peer: toBert, message: 'x', random_id })
        lastId = sent._ === 'updateShortSentMessage' ? sent.id : 0
      }
      const unread = async (client: RawClient): Promise<number | undefined> => {
        const peer = { _: 'inputPeerEmpty' } as const
        const list = await client.call('messages.getDialogs', {
          offset_date: 0,
          offset_id: 0,
          offset_peer: peer,
          limit: 0,
          hash: 0n,
        })
        const [dialog] = list._ === 'messages.dialogsNotModified' ? [] : list.dialogs
        return dialog?._ === 'dialog' ? dialog.unread_count : undefined
      }
      expect(await unread(bert)).toBe(2)
      expect(await unread(alice)).toBe(0)
      const read = await bert.call('messages.readHistory', { peer: await peerOf(bert, 'alice'), max_id: 0 })
      const { pts } = await bert.call('updates.getState', {})
      expect(read).toEqual({ _: 'messages.affectedMessages', pts, pts_count: 1 })
      expect(await unread(bert)).toBe(0)
      await clock.advance(1_000)
      expect(alice.updates().at(-1)).toMatchObject({ _: 'updateReadHistoryOutbox', max_id: lastId })
      expect(bert.updates().some((update) => update._ === 'updateReadHistoryInbox')).toBe(false)
    }))

  it('refuse what Telegram refuses', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      const peer = { _: 'inputPeerSelf' } as const
      const send = async (message: string, more: object = {}): Promise<unknown> =>
        client
          .call('messages.sendMessage', { peer, message, random_id: 1n, ...more })
          .catch((error: unknown) => (error as { text: string }).text)
      expect(await send(' \n')).toBe('MESSAGE_EMPTY')
      expect(await send('x'.repeat(4097))).toBe('MESSAGE_TOO_LONG')
      expect(await send('x', { reply_to: { _: 'inputReplyToMessage', reply_to_msg_id: 99 } })).toBe('MSG_ID_INVALID')
      expect(await send('x', { peer: { _: 'inputPeerEmpty' } })).toBe('PEER_ID_INVALID')
      expect(await send('x', { peer: { _: 'inputPeerChannel', channel_id: 1, access_hash: 1n } })).toBe(
        'CHANNEL_INVALID',
      )
    }))
})
