import { describe, expect, it } from 'vitest'
import { Gate } from '../../tests/updates/gate.js'
import { onStage } from '../../tests/stage/onStage.js'
import type { Client } from '../index.js'
import { createMemoryStorage } from '../storage/createMemoryStorage.js'

describe('the updates of a client', () => {
  it('5.24 come in a loop one at a time, and end with the client', () =>
    onStage(async ({ newBot, client, pass }) => {
      const bot = await newBot('looped_bot')
      const seen: string[] = []
      const ids: string[] = []
      const loop = (async () => {
        for await (const update of bot.client.updates) {
          if (update.type === 'message' && update.message.type === 'text') seen.push(update.message.text)
          ids.push(update.deliveryId)
          await pass(10_000)
        }
        return 'ended'
      })()
      for (const text of ['one', 'two', 'three']) await client.sendMessage('looped_bot', text)
      await pass(1_000)
      expect(seen).toEqual(['one'])
      expect(bot.client.updates.health().undoneCount).toBeGreaterThanOrEqual(2)
      await pass(40_000)
      expect(seen).toEqual(['one', 'two', 'three'])
      expect(new Set(ids).size).toBe(ids.length)
      await bot.client.stop()
      expect(await loop).toBe('ended')
    }))

  it('5.28 come again after a restart where a loop was left in the middle of them', () =>
    onStage(async ({ sandbox, newClient, client, pass }) => {
      const { token } = sandbox.createBot({ firstName: 'Bot', username: 'left_bot' })
      const storage = createMemoryStorage()
      const start = async (): Promise<Client> => {
        const bot = await newClient({ storage })
        await bot.start({ botToken: token })
        return bot
      }
      const textsOf = async (bot: Client, count: number): Promise<string[]> => {
        const texts: string[] = []
        for await (const update of bot.updates) {
          if (update.type === 'message' && update.message.type === 'text') texts.push(update.message.text)
          // What comes meanwhile is written down, since somebody listens.
          await pass(1_000)
          if (texts.length === count) break
        }
        await pass(1_000)
        await bot.stop()
        return texts
      }
      const bot = await start()
      const first = textsOf(bot, 2)
      for (const text of ['one', 'two', 'three']) await client.sendMessage('left_bot', text)
      expect(await first).toEqual(['one', 'two'])
      expect(await textsOf(await start(), 2)).toEqual(['two', 'three'])
    }))

  it('5.27 run a handler again that has failed, but none that has not, and keep what fails too often', () =>
    onStage(async ({ newClient, sandbox, client, pass }) => {
      const { token } = sandbox.createBot({ firstName: 'Bot', username: 'failing_bot' })
      const errors: string[] = []
      const bot = await newClient({ deliveryAttempts: 3, onError: (error) => errors.push(String(error)) })
      const runs: string[] = []
      let isBroken = true
      bot.on('message', ({ attempt }) => runs.push(`sound ${attempt}`))
      bot.on('message', ({ attempt, deliveryId }) => {
        runs.push(`broken ${attempt}`)
        expect(deliveryId).toContain('/message/')
        if (isBroken) throw new Error('broken')
      })
      await bot.start({ botToken: token })
      await client.sendMessage('failing_bot', 'hello')
      await pass(60_000)
      expect(runs).toEqual(['sound 1', 'broken 1', 'broken 2', 'broken 3'])
      expect(errors).toEqual(['Error: broken', 'Error: broken', 'Error: broken'])
      const [letter] = await bot.updates.deadLetters()
      expect(letter).toMatchObject({ attempts: 3, error: expect.stringContaining('broken') })
      expect(bot.updates.health()).toMatchObject({ undoneCount: 0, deadLetterCount: 1, isBehind: false })
      isBroken = false
      await bot.updates.replay(letter?.id ?? '')
      await pass(1_000)
      expect(runs.slice(4)).toEqual(['sound 1', 'broken 1'])
      expect(await bot.updates.deadLetters()).toEqual([])
      await expect(bot.updates.drop('nothing')).rejects.toThrow('no dead letter')
    }))

  it('tell how far each box is, and what waits in which chat', () =>
    onStage(async ({ newBot, client, chatId, pass }) => {
      const bot = await newBot('watched_bot')
      await client.addChatMember(chatId, 'watched_bot')
      const gate = new Gate()
      bot.client.on('message', gate.pass)
      await client.sendMessage(chatId, 'one')
      await client.sendMessage(chatId, 'two')
      await pass(5_000)
      const health = bot.client.updates.health()
      const box = health.boxes.find((one) => one.chatId === chatId)
      expect(box).toMatchObject({ type: 'channel', isFetching: false, isClosed: false })
      expect(box?.lag).toBeGreaterThanOrEqual(2)
      expect(health.queues.find((queue) => queue.chatId === chatId)?.length).toBeGreaterThanOrEqual(2)
      expect(health.lastContactAt).toBeInstanceOf(Date)
      for (let round = 0; round < 5; round += 1) {
        gate.open()
        await pass(100)
      }
      expect(bot.client.updates.health()).toMatchObject({ undoneCount: 0, queues: [] })
    }))
})
