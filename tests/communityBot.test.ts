import { describe, expect, it } from 'vitest'
import { communityBot } from '../examples/communityBot/communityBot.js'
import { onStage } from './stage/onStage.js'
import type { Stage } from './stage/stage.js'

const RIGHTS = { canDeleteMessages: true, canRestrictMembers: true, canInviteUsers: true }

/** Plays a scene in a group that the bot administers, with Gus in it. */
function inCommunity(
  scene: (
    stage: Stage & { readonly say: (who: 'client' | 'guest', text: string, replyTo?: number) => Promise<number> },
  ) => Promise<void>,
): Promise<void> {
  return onStage(async (stage) => {
    const { client, guest, newBot, chatId, pass } = stage
    const { client: account } = await newBot('waders_bot')
    communityBot(account)
    await client.addChatMember(chatId, '@waders_bot')
    await client.promoteChatMember(chatId, '@waders_bot', RIGHTS)
    const { inviteLink } = await client.createInviteLink(chatId)
    await guest.joinChatByInviteLink(inviteLink)
    await pass(1000)
    const say = async (who: 'client' | 'guest', text: string, replyTo?: number): Promise<number> => {
      const { id } = await stage[who].sendMessage(chatId, text, replyTo === undefined ? {} : { replyTo })
      await pass(2000)
      return id
    }
    await scene({ ...stage, say })
  })
}

describe('the community bot', () => {
  it('echoes in private, with the looks of the text, and greets', () =>
    onStage(async ({ client, newBot, pass }) => {
      const { client: account } = await newBot('waders_bot')
      communityBot(account)
      const { chat } = await client.sendMessage('@waders_bot', '/start')
      await pass(2000)
      await client.sendMessage('@waders_bot', 'Hello there', { entities: [{ type: 'bold', offset: 0, length: 5 }] })
      await pass(2000)
      const history = await client.getHistory(chat.id, { limit: 10 })
      expect(history.map((message) => (message.type === 'text' ? message.text : ''))).toEqual([
        'Hello there',
        'Hello there',
        'Hello Olive. Tell me something, or add me to a group as an administrator.',
        '/start',
      ])
      expect(history[0]).toMatchObject({ isOutgoing: false, entities: [{ type: 'bold', offset: 0, length: 5 }] })
    }))

  it('counts votes, one for each voter, and lets them change their minds', () =>
    inCommunity(async ({ client, guest, chatId, say, pass }) => {
      await say('client', '/vote Where to? | The pier | The dunes')
      const [vote] = await client.getHistory(chatId, { limit: 1 })
      const press = async (who: typeof client, option: number): Promise<string | undefined> => {
        const question = { type: 'button', callbackData: `vote:${option}` } as const
        const { text } = await who.sendCallbackQuery(chatId, vote?.id ?? 0, question)
        return text
      }
      expect(await press(client, 0)).toBe('You chose The pier.')
      expect(await press(guest, 0)).toBe('You chose The pier.')
      expect(await press(guest, 0)).toBe('That is what you said already.')
      expect(await press(guest, 1)).toBe('You chose The dunes.')
      await pass(1000)
      expect(await client.getMessage(chatId, vote?.id ?? 0)).toMatchObject({
        text: 'Where to?\n\nThe pier: 1\nThe dunes: 1',
      })

      await say('client', '/vote Where to?')
      const [help] = await client.getHistory(chatId, { limit: 1 })
      expect(help).toMatchObject({ text: 'Ask like this: /vote Where to? | The pier | The dunes' })
    }))

  it('takes away links, and bans for a day who does not hear', () =>
    inCommunity(async ({ client, guest, chatId, say }) => {
      const own = await say('client', 'See https://example.org')
      expect(await client.getMessage(chatId, own)).toBeDefined()
      for (const count of [1, 2, 3]) {
        const id = await say('guest', `Buy at https://example.com/${count}`)
        expect(await client.getMessage(chatId, id)).toBeUndefined()
      }
      const { id: gus } = await guest.getMe()
      const member = await client.getChatMember(chatId, gus)
      expect(member).toMatchObject({ status: 'banned' })
      const until = member.status === 'banned' ? (member.until?.getTime() ?? 0) : 0
      expect(until - client.now().getTime()).toBeGreaterThan(86_000_000)
    }))

  it('warns whom an administrator answers, and nobody at the word of others', () =>
    inCommunity(async ({ client, chatId, say }) => {
      const rude = await say('guest', 'You fools')
      await say('guest', '/warn', rude)
      const before = await client.getHistory(chatId, { limit: 1 })
      expect(before).toMatchObject([{ text: '/warn' }])
      await say('client', '/warn', rude)
      const [after] = await client.getHistory(chatId, { limit: 1 })
      expect(after).toMatchObject({ text: 'Gus has 1 of 3 warnings.' })
    }))

  it('lets in who has a username', () =>
    inCommunity(async ({ client, newUser, sandbox, newClient, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      const { client: nell } = await newUser('Nell')
      const una = await sandbox.createUser({ firstName: 'Una', username: 'una_wades' })
      const known = await newClient()
      await known.signIn({ phone: una.phoneNumber, code: () => sandbox.loginCode(una.phoneNumber) })
      for (const who of [nell, known]) await who.joinChatByInviteLink(inviteLink)
      await pass(5000)
      expect(await client.getChatMember(chatId, '@una_wades')).toMatchObject({ status: 'member' })
      expect(await client.getJoinRequests(chatId)).toEqual([])
      const history = await client.getHistory(chatId, { limit: 5 })
      expect(history).toContainEqual(expect.objectContaining({ text: 'Welcome, Una!' }))
    }))
})
