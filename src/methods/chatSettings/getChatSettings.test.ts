import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getChatSettings', () => {
  it('offers to add, block or report a stranger who wrote, and no more to report one who was answered', () =>
    onStage(async ({ client, guest, sandbox }) => {
      const gus = guest.account.current?.id ?? 0
      const user = sandbox.world.users.get(gus)
      if (user !== undefined) user.username = 'gus_gardener'
      sandbox.world.usernames.set('gus_gardener', gus)
      await client.resolveUsername('gus_gardener')
      const me = await client.getMe()
      await client.sendMessage(gus, 'Hello')
      await guest.getChats()
      const asked = await guest.getChatSettings(me.id)
      expect(asked).toMatchObject({ canAddToContacts: true, canBlock: true, canReport: true, canShare: false })
      expectPlain(asked)
      await guest.sendMessage(me.id, 'Hello yourself')
      expect(await guest.getChatSettings(me.id)).toMatchObject({ canReport: false, canBlock: true })
      expect(await client.getChatSettings('me')).toMatchObject({ canAddToContacts: false, canBlock: false })
    }))

  it('is not for bots', () =>
    onStage(async ({ newBot, chatId }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getChatSettings(chatId))).toMatchObject({ type: 'input' })
    }))
})
