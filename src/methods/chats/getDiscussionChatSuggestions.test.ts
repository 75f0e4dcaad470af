import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getDiscussionChatSuggestions', () => {
  it('lists own groups that are no forums and not linked yet', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const group = await client.createGroup('Weekend')
      await client.createSupergroup('Forum', { forum: true })
      const theirs = await guest.createSupergroup('Theirs')
      const { inviteLink } = await guest.createInviteLink(theirs.id)
      await client.joinChat(inviteLink)
      const ids = async (): Promise<readonly number[]> =>
        (await client.getDiscussionChatSuggestions()).map(({ id }) => id)
      expect(await ids()).toEqual([chatId, group.id])
      const news = await client.createChannel('News')
      await client.setDiscussionChat(news.id, chatId)
      expect(await ids()).toEqual([group.id])
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getDiscussionChatSuggestions())).toMatchObject({ type: 'input' })
    }))
})
