import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('createGroup', () => {
  it('creates a basic group with those who are named', () =>
    onStage(async ({ client, newBot }) => {
      const { id: botId } = await newBot('garden_bot')
      const group = await client.createGroup('Weekend', { users: ['@garden_bot'] })
      expect(group).toMatchObject({ type: 'group', title: 'Weekend', isCreator: true, failedInvitations: [] })
      expect(group.id).toBeLessThan(0)
      expectPlain(group)
      const members = await client.getChatMembers(group.id)
      expect(members).toMatchObject([
        { status: 'creator', member: { firstName: 'Olive' } },
        { status: 'member', member: { id: botId } },
      ])
    }))

  it('names the user who cannot be one', () =>
    onStage(async ({ client, chatId }) => {
      const error = await errorOf(client.createGroup('Weekend', { users: ['me', chatId] }))
      expect(error).toMatchObject({ type: 'input', argument: 'users[1]' })
    }))

  it('refuses a title that is empty or too long, and bots', () =>
    onStage(async ({ client, newBot }) => {
      expect(await errorOf(client.createGroup(''))).toMatchObject({ argument: 'title' })
      expect(await errorOf(client.createGroup('x'.repeat(129)))).toMatchObject({ argument: 'title' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.createGroup('x'))).toMatchObject({ type: 'input' })
    }))
})
