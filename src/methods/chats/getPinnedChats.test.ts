import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getPinnedChats', () => {
  it('lists what is pinned, in the main list and in the archive', () =>
    onStage(async ({ client, sandbox, chatId }) => {
      const group = await client.createGroup('Weekend')
      await client.createGroup('Neither')
      await client.archiveChat(group.id)
      const dialogs = sandbox.world.boxes.get(client.account.current?.id ?? 0)?.dialogs
      for (const id of [chatId, group.id]) {
        const dialog = dialogs?.get(id)
        if (dialog !== undefined) dialog.isPinned = true
      }
      const pinned = await client.getPinnedChats()
      expect(pinned).toMatchObject([{ chat: { id: chatId }, isPinned: true, isArchived: false }])
      expectPlain(pinned)
      const archived = await client.getPinnedChats({ from: 'archived' })
      expect(archived).toMatchObject([{ chat: { id: group.id }, isPinned: true, isArchived: true }])
    }))

  it('is not for bots', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getPinnedChats())).toMatchObject({ type: 'input' })
    }))
})
