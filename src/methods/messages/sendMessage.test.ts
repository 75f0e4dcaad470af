import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { html, md } from '../../index.js'
import type { InlineKeyboardButton } from '../../types/keyboards/inlineKeyboardButton.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import type { SendMessageOptions } from './sendMessage.js'

describe('sendMessage', () => {
  it('sends a text, which arrives at the others', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const texts: string[] = []
      guest.on('message', ({ message }) => {
        if (message.type === 'text') texts.push(`${message.from.type} ${message.id}: ${message.text}`)
      })
      const sent = await client.sendMessage(chatId, 'Hello, Gus!')
      expect(sent).toMatchObject({
        type: 'text',
        text: 'Hello, Gus!',
        entities: [],
        isOutgoing: true,
        chat: { id: chatId, title: 'Garden' },
        from: { firstName: 'Olive' },
      })
      expectPlain(sent)
      await pass(1000)
      expect(texts).toEqual([`private ${sent.id}: Hello, Gus!`])
    }))

  it('sends to users, basic groups and oneself', () =>
    onStage(async ({ client, newBot }) => {
      await newBot('garden_bot')
      const group = await client.createGroup('Weekend')
      for (const id of ['@garden_bot', group.id, 'me'])
        expect(await client.sendMessage(id, 'Hello!')).toMatchObject({ text: 'Hello!', isOutgoing: true })
      expect(await client.sendMessage('me', 'Hello!')).toMatchObject({ chat: { isSelf: true } })
    }))

  it('sends entities and replies', () =>
    onStage(async ({ client, chatId }) => {
      const me = await client.getMe()
      const question = await client.sendMessage(chatId, 'Who?')
      const answer = await client.sendMessage(chatId, '🎉 me', {
        replyTo: { type: 'message', messageId: question.id },
        entities: [{ type: 'textMention', offset: 3, length: 2, userId: me.id }],
      })
      expect(answer).toMatchObject({
        replyToMessageId: question.id,
        entities: [{ type: 'textMention', offset: 3, length: 2, userId: me.id }],
      })
      expect(await client.sendMessage(chatId, 'Who else?', { replyTo: answer.id })).toMatchObject({
        replyToMessageId: answer.id,
      })
    }))

  it('sends every option as Telegram wants it', () =>
    onStage(async ({ client, sandbox }) => {
      await client.sendMessage('me', 'https://telegram.org', {
        disableNotification: true,
        protectContent: true,
        linkPreview: { disable: true, aboveText: true },
        effectId: '5104841245755180586',
      })
      const { params } = sandbox.calls.findLast(({ method }) => method === 'messages.sendMessage') ?? {}
      expect(params).toMatchObject({
        silent: true,
        noforwards: true,
        no_webpage: true,
        invert_media: true,
        effect: 5_104_841_245_755_180_586n,
      })
    }))

  it('sends the buttons of a bot', () =>
    onStage(async ({ client, chatId, newBot, pass }) => {
      const bot = await newBot('garden_bot')
      await client.addChatMember(chatId, '@garden_bot')
      const me = await client.getMe()
      const seen: unknown[] = []
      client.on('message', ({ message }) => void seen.push(message.replyMarkup))
      const inlineKeyboard: readonly (readonly InlineKeyboardButton[])[] = [
        [
          { type: 'url', text: 'Read', url: 'https://telegram.org', style: { background: 'primary' } },
          { type: 'callbackData', text: 'Water', callbackData: 'water 🌹' },
        ],
        [
          { type: 'userProfile', text: 'Who?', userId: me.id },
          { type: 'copy', text: 'Copy', textToCopy: 'rose' },
        ],
      ]
      const replyMarkup: ReplyMarkup = { type: 'inlineKeyboard', inlineKeyboard }
      await client.sendMessage(chatId, '/start')
      const sent = await bot.client.sendMessage(chatId, 'What now?', { replyMarkup })
      expect(sent.replyMarkup).toEqual(replyMarkup)
      expectPlain(sent)
      const keyboard: ReplyMarkup = {
        type: 'keyboard',
        keyboard: [[{ type: 'text', text: 'Yes' }], [{ type: 'text', text: 'No' }]],
        isResized: true,
        inputFieldPlaceholder: 'Well?',
      }
      await bot.client.sendMessage(chatId, 'Really?', { replyMarkup: keyboard })
      await bot.client.sendMessage(chatId, 'Then say so.', { replyMarkup: { type: 'forceReply', isSelective: true } })
      await bot.client.sendMessage(chatId, 'Good.', { replyMarkup: { type: 'removeKeyboard' } })
      await pass(1000)
      expect(seen.filter((markup) => markup !== undefined)).toEqual([
        replyMarkup,
        keyboard,
        { type: 'forceReply', isSelective: true },
        { type: 'removeKeyboard' },
      ])
    }))

  it('reads HTML and Markdown, by the call or by the client', () =>
    onStage(async ({ client, newClient, sandbox, chatId }) => {
      const bold = { text: 'Hi, Ann!', entities: [{ type: 'bold', offset: 4, length: 3 }] } as const
      expect(await client.sendMessage(chatId, ' Hi, <b>Ann</b>!\n', { parseMode: 'html' })).toMatchObject(bold)
      expect(await client.sendMessage(chatId, 'Hi, *Ann*!', { parseMode: 'markdown' })).toMatchObject(bold)
      expect(await client.sendMessage(chatId, html`Hi, <b>${'Ann'}</b>!`)).toMatchObject(bold)
      expect(await client.sendMessage(chatId, md`Hi, *${'Ann'}*!`)).toMatchObject(bold)
      const user = await sandbox.createUser({ firstName: 'Ann' })
      const ann = await newClient({ parseMode: 'html' })
      await ann.signIn({ phone: user.phoneNumber, code: () => sandbox.loginCode(user.phoneNumber) })
      expect(await ann.sendMessage('me', 'Hi, <b>Ann</b>!')).toMatchObject(bold)
      const plain = '<b>'
      expect(await ann.sendMessage('me', plain, { parseMode: 'plain' })).toMatchObject({ text: plain, entities: [] })
      expect(await ann.sendMessage('me', { text: plain, entities: [] })).toMatchObject({ text: plain })
      expect(await errorOf(ann.sendMessage('me', plain))).toMatchObject({
        type: 'input',
        message: 'html has a <b> that is never closed (line 1, column 1, offset 0)',
      })
    }))

  it('shows links as it is told to, and quotes what it answers', () =>
    onStage(async ({ client, chatId }) => {
      const linked = await client.sendMessage(chatId, 'See https://telegram.org/faq.')
      expect(linked).toMatchObject({
        entities: [{ type: 'url', offset: 4, length: 24 }],
        linkPreview: { type: 'unknown', url: 'https://telegram.org/faq', isAboveText: false },
      })
      expectPlain(linked)
      const chosen = await client.sendMessage(chatId, 'No link', {
        linkPreview: { url: 'https://telegram.org', mediaSize: 'large', aboveText: true },
      })
      expect(chosen.linkPreview).toMatchObject({ url: 'https://telegram.org', mediaSize: 'large', isAboveText: true })
      const none = await client.sendMessage(chatId, 'https://telegram.org', { linkPreview: { disable: true } })
      expect(none.linkPreview).toBeUndefined()
      const quote = { text: 'link', offset: 3, entities: [] }
      const replyTo = { type: 'message', messageId: chosen.id, quote } as const
      expect(await client.sendMessage(chatId, 'Why?', { replyTo })).toMatchObject({
        replyToMessageId: chosen.id,
        replyQuote: quote,
      })
    }))

  it('lets people send no buttons', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const call = client.sendMessage(chatId, 'Hi', { replyMarkup: { type: 'removeKeyboard' } })
      expect(await errorOf(call)).toMatchObject({ type: 'input', argument: 'replyMarkup' })
      expect(callCount(sandbox, 'messages.sendMessage')).toBe(0)
    }))

  it('sends in the name of the chat', () =>
    onStage(async ({ client, chatId }) => {
      const message = await client.sendMessage(chatId, 'The roses are out.', { sendAs: chatId })
      expect(message).toMatchObject({ from: { type: 'supergroup', id: chatId }, isOutgoing: true })
    }))

  it('sends to a thread, and at a later time', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const lastParams = (): unknown =>
        sandbox.calls.findLast(({ method }) => method === 'messages.sendMessage')?.params
      const { id } = await client.sendMessage(chatId, 'A question')
      await client.sendMessage(chatId, 'An answer', { messageThreadId: id })
      expect(lastParams()).toMatchObject({ reply_to: { reply_to_msg_id: id, top_msg_id: id } })
      const other = await client.sendMessage(chatId, 'Another')
      await client.sendMessage(chatId, 'An answer', { messageThreadId: id, replyTo: other.id })
      expect(lastParams()).toMatchObject({ reply_to: { reply_to_msg_id: other.id, top_msg_id: id } })

      const sendAt = new Date(Date.UTC(2030, 0, 1))
      // No message may wait for longer than a year.
      expect(await errorOf(client.sendMessage(chatId, 'Later', { sendAt }))).toMatchObject({
        name: 'SCHEDULE_DATE_TOO_LATE',
      })
      expect(lastParams()).toMatchObject({ schedule_date: sendAt.getTime() / 1000 })
    }))

  it.each<[string, string, SendMessageOptions]>([
    ['a blank text', ' \n ', {}],
    ['an entity beyond the text', 'Hi', { entities: [{ type: 'bold', offset: 0, length: 3 }] }],
    ['an answer to nothing', 'Hi', { replyTo: 0 }],
    ['a time that is over', 'Hi', { sendAt: new Date(0) }],
    ['entities and a parse mode at once', 'Hi', { entities: [], parseMode: 'html' }],
    ['a small preview of nothing', 'Hi', { linkPreview: { mediaSize: 'small' } }],
    ['an effect that is none', 'Hi', { effectId: 'fireworks' }],
  ])('refuses %s before anything is sent', (_, text, options) =>
    onStage(async ({ client, chatId, sandbox }) => {
      expect(await errorOf(client.sendMessage(chatId, text, options))).toMatchObject({ type: 'input' })
      expect(callCount(sandbox, 'messages.sendMessage')).toBe(0)
    }),
  )

  it('says when the text is too long, or the account may not write', () =>
    onStage(async ({ client, guest, chatId }) => {
      expect(await errorOf(client.sendMessage(chatId, 'x'.repeat(4097)))).toMatchObject({ name: 'MESSAGE_TOO_LONG' })
      const channel = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(channel.id)
      await guest.joinChatByInviteLink(inviteLink)
      expect(await errorOf(guest.sendMessage(channel.id, 'Me too'))).toMatchObject({ type: 'rpc' })
    }))

  it('needs an account', () =>
    onStage(async ({ newClient }) => {
      const client = await newClient()
      expect(await errorOf(client.sendMessage('me', 'Hi'))).toMatchObject({
        message: 'No account is signed in: call start or signIn first',
      })
    }))
})
