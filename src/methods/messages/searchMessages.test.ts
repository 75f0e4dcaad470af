import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { MessageList } from '../../types/messages/messageList.js'
import type { SearchMessagesOptions } from './searchMessages.js'

const textsOf = ({ messages }: MessageList): string[] =>
  messages.map((message) => (message.type === 'text' ? message.text : message.type))

describe('searchMessages', () => {
  it('finds words, whatever their case and ending, a page at a time', () =>
    onStage(async ({ client, chatId }) => {
      for (const text of ['Red ROSES', 'Tulips', 'A rose is red', 'prose']) await client.sendMessage(chatId, text)
      const first = await client.searchMessages({ chatId, query: 'rose', limit: 1 })
      expect(first.count).toBe(2)
      expect(textsOf(first)).toEqual(['A rose is red'])
      expectPlain(first)
      const offset = first.messages[0]?.id ?? 1
      expect(textsOf(await client.searchMessages({ chatId, query: 'red rose', limit: 1, offset }))).toEqual([
        'Red ROSES',
      ])
      expect(textsOf(await client.searchMessages({ chatId, query: 'roses red blue' }))).toEqual([])
    }))

  it('finds by the sender', () =>
    onStage(async ({ client, guest, chatId }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      await client.sendMessage(chatId, 'By Olive')
      await guest.sendMessage(chatId, 'By Gus')
      expect(textsOf(await client.searchMessages({ chatId, query: 'by', from: 'me' }))).toEqual(['By Olive'])
      expect(textsOf(await guest.searchMessages({ chatId, query: 'by', from: 'me' }))).toEqual(['By Gus'])
    }))

  it('finds pinned messages, mentions and links', () =>
    onStage(async ({ client, guest, chatId }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const { id } = await guest.sendMessage(chatId, 'Rules')
      await client.pinMessage(chatId, id)
      const entities = [{ type: 'textLink', offset: 0, length: 4, url: 'https://telegram.org' }] as const
      await client.sendMessage(chatId, 'Here', { entities, replyTo: id })
      expect(textsOf(await client.searchMessages({ chatId, filter: 'pinned' }))).toEqual(['Rules'])
      expect(textsOf(await client.searchMessages({ chatId, filter: 'links' }))).toEqual(['Here'])
      expect(textsOf(await guest.searchMessages({ chatId, filter: 'mentions', query: 'here' }))).toEqual(['Here'])
      expect(textsOf(await client.searchMessages({ chatId, filter: 'photos' }))).toEqual([])
    }))

  it('searches all private chats and basic groups where no chat is given', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      for (const id of ['me', group.id, chatId]) await client.sendMessage(id, 'Roses')
      const found = await client.searchMessages({ query: 'roses' })
      expect(found.messages.map(({ chat }) => chat.type)).toEqual(['group', 'private'])
      expect(found.count).toBe(2)
      expect(await errorOf(client.searchMessages())).toMatchObject({ name: 'SEARCH_QUERY_EMPTY' })
    }))

  it.each<[string, SearchMessagesOptions]>([
    ['a limit of 101', { limit: 101 }],
    ['a place that is no message', { offset: 0 }],
    ['a thread that is none', { threadId: -1 }],
    ['a step that is too wide', { addOffset: -101 }],
  ])('refuses %s before anything is sent', (_, options) =>
    onStage(async ({ client, chatId, sandbox }) => {
      expect(await errorOf(client.searchMessages({ chatId, ...options }))).toMatchObject({ type: 'input' })
      expect(callCount(sandbox, 'messages.search')).toBe(0)
    }),
  )

  it('is not for bots', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.searchMessages({ query: 'roses' }))).toMatchObject({ type: 'input' })
    }))
})
