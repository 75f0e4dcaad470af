import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Stage } from '../../../tests/stage/stage.js'
import type { Client } from '../../client/client.js'

/** Signs in someone with a password, in a session that is a week old. */
async function oldHand({ newClient, sandbox }: Stage): Promise<Client> {
  const user = await sandbox.createUser({ firstName: 'Ina', password: 'correct horse' })
  const client = await newClient()
  const code = (): string => sandbox.loginCode(user.phoneNumber)
  await client.signIn({ phone: user.phoneNumber, code, password: 'correct horse' })
  for (const [keyId, authorization] of sandbox.world.authorizations) {
    if (authorization.userId !== user.id) continue
    Object.assign(authorization, { createdAt: authorization.createdAt - 7 * 86_400_000, keyId })
  }
  return client
}

describe('transferChatOwnership', () => {
  it('makes a member the owner of supergroups and basic groups, and the former owner an administrator', () =>
    onStage(async (stage) => {
      const { guest } = stage
      const ina = await oldHand(stage)
      const gus = guest.account.current?.id ?? 0
      const me = ina.account.current?.id ?? 0
      for (const { id } of [await ina.createSupergroup('Waders'), await ina.createGroup('Friends')]) {
        const { inviteLink } = await ina.createInviteLink(id)
        await guest.joinChat(inviteLink)
        await ina.getChatMembers(id)
        await ina.transferChatOwnership(id, gus, 'correct horse')
        expect(await ina.getChatMember(id, gus)).toMatchObject({ status: 'creator' })
        expect(await ina.getChatMember(id, me)).toMatchObject({ status: 'administrator' })
        const [last] = await guest.getHistory(id, { limit: 1 })
        expect(last).toMatchObject({ type: 'newOwner', newOwnerId: gus })
        expect(await errorOf(ina.transferChatOwnership(id, gus, 'correct horse'))).toMatchObject({
          name: 'CHAT_ADMIN_REQUIRED',
        })
      }
    }))

  it('takes the right password, a member, and a session that is not new', () =>
    onStage(async (stage) => {
      const { guest, sandbox } = stage
      const ina = await oldHand(stage)
      const { id } = await ina.createSupergroup('Waders')
      const { inviteLink } = await ina.createInviteLink(id)
      await guest.joinChat(inviteLink)
      await ina.getChatMembers(id)
      const gus = guest.account.current?.id ?? 0
      expect(await errorOf(ina.transferChatOwnership(id, gus, 'wrong'))).toMatchObject({
        name: 'PASSWORD_HASH_INVALID',
      })
      await guest.leaveChat(id)
      const gone = await errorOf(ina.transferChatOwnership(id, gus, 'correct horse'))
      expect(gone).toMatchObject({ name: 'USER_NOT_PARTICIPANT' })
      await guest.joinChat(inviteLink)
      for (const authorization of sandbox.world.authorizations.values())
        Object.assign(authorization, { createdAt: ina.now().getTime() })
      const fresh = await errorOf(ina.transferChatOwnership(id, gus, 'correct horse'))
      expect(fresh).toMatchObject({ name: 'SESSION_TOO_FRESH', value: 86_400 })
    }))

  it('refuses an account without a password, and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      await client.getChatMembers(chatId)
      const gus = guest.account.current?.id ?? 0
      expect(await errorOf(client.transferChatOwnership(chatId, gus, 'x'))).toMatchObject({ type: 'input' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.transferChatOwnership(chatId, gus, 'x'))).toMatchObject({ type: 'input' })
    }))
})
