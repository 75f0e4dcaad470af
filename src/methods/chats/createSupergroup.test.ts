import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('createSupergroup', () => {
  it('creates a supergroup that the account owns', () =>
    onStage(async ({ client }) => {
      const chat = await client.createSupergroup('Reading circle', { description: 'One book a month' })
      expect(chat).toMatchObject({ type: 'supergroup', title: 'Reading circle', isCreator: true, isForum: false })
      expectPlain(chat)
      expect(await client.getChat(chat.id)).toMatchObject({ description: 'One book a month', memberCount: 1 })
      expect(await client.getChatMember(chat.id, 'me')).toMatchObject({ status: 'creator' })
    }))

  it('refuses a title or description that is empty or too long', () =>
    onStage(async ({ client, sandbox }) => {
      const before = callCount(sandbox, 'channels.createChannel')
      expect(await errorOf(client.createSupergroup(''))).toMatchObject({ argument: 'title' })
      expect(await errorOf(client.createSupergroup('x'.repeat(129)))).toMatchObject({ argument: 'title' })
      const options = { description: 'x'.repeat(256) }
      expect(await errorOf(client.createSupergroup('x', options))).toMatchObject({ argument: 'description' })
      const ttl = await errorOf(client.createSupergroup('x', { messageTtlSeconds: 0 }))
      expect(ttl).toMatchObject({ argument: 'messageTtlSeconds' })
      expect(callCount(sandbox, 'channels.createChannel')).toBe(before)
    }))

  it('is not for bots', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.createSupergroup('x'))).toMatchObject({ type: 'input' })
    }))
})
