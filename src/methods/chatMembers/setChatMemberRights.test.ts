import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Stage } from '../../../tests/stage/stage.js'

const HOUR = 3_600_000

/** Brings Gus into the chat, and gives his id. */
async function gusJoins({ client, guest, chatId }: Stage): Promise<number> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChat(inviteLink)
  await client.getChatMembers(chatId)
  return (await guest.getMe()).id
}

describe('setChatMemberRights', () => {
  it('withholds what is not given, until the restriction ends', () =>
    onStage(async (stage) => {
      const { client, guest, chatId, pass } = stage
      const id = await gusJoins(stage)
      const until = new Date(Math.ceil(client.now().getTime() / 1000) * 1000 + HOUR)
      await client.setChatMemberRights(chatId, id, { rights: { canSendPhotos: true, canPinMessages: true }, until })
      const member = await client.getChatMember(chatId, id)
      expect(member).toMatchObject({ status: 'restricted', isMember: true, until })
      const rights = member.status === 'restricted' ? Object.entries({ ...member.rights }) : []
      const given = rights.flatMap(([name, isGiven]) => (isGiven ? [name] : []))
      expect(given.toSorted()).toEqual(['canPinMessages', 'canSendPhotos'])
      expect(await errorOf(guest.sendMessage(chatId, 'Hello'))).toMatchObject({ name: 'CHAT_SEND_PLAIN_FORBIDDEN' })
      await pass(HOUR + 1000)
      expect(await guest.sendMessage(chatId, 'Hello')).toMatchObject({ text: 'Hello' })
    }))

  it('mutes for good where nothing is given, and lifts it where everything is', () =>
    onStage(async (stage) => {
      const { client, guest, chatId } = stage
      const id = await gusJoins(stage)
      await client.setChatMemberRights(chatId, id)
      const member = await client.getChatMember(chatId, id)
      expect(member).toMatchObject({ status: 'restricted', rights: { canSendMessages: false } })
      expect(member).not.toHaveProperty('until')
      if (member.status !== 'restricted') throw new Error('The member is under no restriction')
      const names = Object.keys(member.rights)
      await client.setChatMemberRights(chatId, id, { rights: Object.fromEntries(names.map((name) => [name, true])) })
      expect(await client.getChatMember(chatId, id)).toMatchObject({ status: 'member' })
      expect(await guest.sendMessage(chatId, 'Hello')).toMatchObject({ text: 'Hello' })
    }))

  it('is for those who may restrict members', () =>
    onStage(async (stage) => {
      const { client, guest, chatId, newBot, pass } = stage
      const id = await gusJoins(stage)
      const { client: bot } = await newBot('garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canInviteUsers: true })
      await pass(1000)
      await bot.getChatMembers(chatId)
      expect(await errorOf(bot.setChatMemberRights(chatId, id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      await client.promoteChatMember(chatId, '@garden_bot', { canRestrictMembers: true })
      await bot.setChatMemberRights(chatId, id)
      expect(await errorOf(guest.sendMessage(chatId, 'Hello'))).toMatchObject({ type: 'rpc' })
      const above = await errorOf(bot.setChatMemberRights(chatId, client.account.current?.id ?? 0))
      expect(above).toMatchObject({ name: 'USER_ADMIN_INVALID' })
    }))

  it('refuses basic groups, and an end that is past', () =>
    onStage(async ({ client, chatId }) => {
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.setChatMemberRights(group.id, 'me'))).toMatchObject({ type: 'input' })
      const past = await errorOf(client.setChatMemberRights(chatId, 'me', { until: new Date(0) }))
      expect(past).toMatchObject({ type: 'input', argument: 'until' })
    }))
})
