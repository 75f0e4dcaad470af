import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('createChannel', () => {
  it('creates a channel that the account owns', () =>
    onStage(async ({ client }) => {
      const channel = await client.createChannel('Garden news', { description: 'What is in bloom' })
      expect(channel).toMatchObject({ type: 'channel', title: 'Garden news', isCreator: true })
      expectPlain(channel)
      expect(await client.getChat(channel.id)).toMatchObject({ type: 'channel', description: 'What is in bloom' })
    }))

  it('refuses a title or description that is empty or too long', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.createChannel(''))).toMatchObject({ argument: 'title' })
      expect(await errorOf(client.createChannel('x', { description: 'x'.repeat(256) }))).toMatchObject({
        argument: 'description',
      })
    }))

  it('is not for bots', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.createChannel('x'))).toMatchObject({ type: 'input' })
    }))
})
