import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('editMessageText', () => {
  it('edits a text, which the others are told of', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const edits: string[] = []
      guest.on('editedMessage', ({ editedMessage }) => {
        if (editedMessage.type === 'text') edits.push(`${editedMessage.id}: ${editedMessage.text}`)
      })
      const { id } = await client.sendMessage(chatId, 'Munday')
      await pass(5000)
      const edited = await client.editMessageText(chatId, id, 'Monday', {
        entities: [{ type: 'bold', offset: 0, length: 6 }],
      })
      expect(edited).toMatchObject({
        type: 'text',
        id,
        text: 'Monday',
        entities: [{ type: 'bold', offset: 0, length: 6 }],
        isOutgoing: true,
      })
      expect(edited.editDate?.getTime()).toBe(edited.date.getTime() + 5000)
      expectPlain(edited)
      await pass(1000)
      expect(edits).toEqual([`${id}: Monday`])
    }))

  it('edits in basic groups, private chats and notes to oneself, each account by an id of its own', () =>
    onStage(async ({ client, newBot, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      const edits: string[] = []
      bot.on('editedMessage', ({ editedMessage }) => {
        if (editedMessage.type === 'text') edits.push(editedMessage.text)
      })
      const group = await client.createGroup('Weekend')
      for (const chatId of ['@garden_bot', group.id, 'me']) {
        const { id } = await client.sendMessage(chatId, 'One')
        expect(await client.editMessageText(chatId, id, 'Two')).toMatchObject({ id, text: 'Two' })
      }
      await pass(1000)
      expect(edits).toEqual(['Two'])
    }))

  it('says how a link is previewed', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const { id } = await client.sendMessage(chatId, 'A link')
      const linkPreview = { disable: true, aboveText: true }
      await client.editMessageText(chatId, id, 'https://telegram.org', { linkPreview })
      const { params } = sandbox.calls.findLast(({ method }) => method === 'messages.editMessage') ?? {}
      expect(params).toMatchObject({ no_webpage: true, invert_media: true })
    }))

  it('refuses what changes nothing, and messages that are not there', () =>
    onStage(async ({ client, chatId }) => {
      const entities = [{ type: 'bold', offset: 0, length: 2 }] as const
      const { id } = await client.sendMessage(chatId, 'One', { entities })
      const edit = (messageId: number): Promise<unknown> =>
        client.editMessageText(chatId, messageId, 'One', { entities })
      expect(await errorOf(edit(id))).toMatchObject({ name: 'MESSAGE_NOT_MODIFIED' })
      expect(await errorOf(edit(id + 1))).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
      // The message that tells of the chat's creation.
      expect(await errorOf(edit(1))).toMatchObject({ name: 'MESSAGE_ID_INVALID' })
      expect(await client.editMessageText(chatId, id, 'One')).toMatchObject({ entities: [] })
    }))

  it('leaves the messages of others alone', () =>
    onStage(async ({ client, guest, chatId }) => {
      const channel = await client.createChannel('News')
      for (const each of [chatId, channel.id]) {
        await guest.joinChatByInviteLink((await client.createInviteLink(each)).inviteLink)
        const { id } = await client.sendMessage(each, 'Mine')
        expect(await errorOf(guest.editMessageText(each, id, 'Not yours'))).toMatchObject({
          name: 'MESSAGE_AUTHOR_REQUIRED',
        })
      }
    }))

  it.each<[string, number, string]>([
    ['a blank text', 1, ' '],
    ['an identifier that is none', 0, 'Hi'],
  ])('refuses %s before anything is sent', (_, messageId, text) =>
    onStage(async ({ client, chatId, sandbox }) => {
      expect(await errorOf(client.editMessageText(chatId, messageId, text))).toMatchObject({ type: 'input' })
      expect(callCount(sandbox, 'messages.editMessage')).toBe(0)
    }),
  )
})
