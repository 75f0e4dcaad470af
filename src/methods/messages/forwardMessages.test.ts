import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { ForwardOptions } from '../../types/messages/forwardOptions.js'

describe('forwardMessages', () => {
  it('forwards several at once, in their order', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const one = await client.sendMessage(chatId, 'One')
      const two = await client.sendMessage(chatId, 'Two', { entities: [{ type: 'bold', offset: 0, length: 3 }] })
      const group = await client.createGroup('Weekend')
      const forwarded = await client.forwardMessages(chatId, group.id, [two.id, one.id])
      expect(forwarded).toMatchObject([{ text: 'Two', entities: [{ type: 'bold' }] }, { text: 'One' }])
      expect(callCount(sandbox, 'messages.forwardMessages')).toBe(1)
    }))

  it('copies without a trace of the first author', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendMessage(chatId, 'One')
      const [copy] = await client.forwardMessages(chatId, 'me', [id, id + 1], { dropSenderName: true })
      expect(copy).toMatchObject({ text: 'One' })
      expect(copy).not.toHaveProperty('forwardFrom')
    }))

  it('sends every option as Telegram wants it', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const { id } = await client.sendMessage(chatId, 'One')
      await client.forwardMessages(chatId, chatId, [id], {
        disableNotification: true,
        protectContent: true,
        dropSenderName: true,
        dropCaption: true,
        sendAs: chatId,
        replyTo: id,
        messageThreadId: id,
        effectId: '7',
      })
      const { params } = sandbox.calls.findLast(({ method }) => method === 'messages.forwardMessages') ?? {}
      expect(params).toMatchObject({
        silent: true,
        noforwards: true,
        drop_author: true,
        drop_media_captions: true,
        top_msg_id: id,
        reply_to: { reply_to_msg_id: id, top_msg_id: id },
        effect: 7n,
      })
    }))

  it.each<[string, number[], ForwardOptions]>([
    ['no messages', [], {}],
    ['a time that is over', [1], { sendAt: new Date(0) }],
    ['an effect that is none', [1], { effectId: 'fireworks' }],
    ['an answer to nothing', [1], { replyTo: 0 }],
  ])('refuses %s before anything is sent', (_, messageIds, options) =>
    onStage(async ({ client, chatId, sandbox }) => {
      const error = await errorOf(client.forwardMessages(chatId, 'me', messageIds, options))
      expect(error).toMatchObject({ type: 'input' })
      expect(callCount(sandbox, 'messages.forwardMessages')).toBe(0)
    }),
  )
})
