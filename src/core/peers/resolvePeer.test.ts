import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { promote } from '../../../tests/stage/promote.js'
import { InputError } from '../../errors/inputError.js'
import { createMemoryStorage } from '../../storage/createMemoryStorage.js'
import type * as tl from '../../tl/generated/api.js'
import { resolvePeer } from './resolvePeer.js'
import { resolveUser } from './resolveUser.js'

describe('resolvePeer', () => {
  it('names oneself without asking', () =>
    onStage(async ({ client, sandbox }) => {
      const before = sandbox.calls.length
      const id = client.account.current?.id ?? 0
      expect(await resolvePeer(client, 'me')).toEqual({ _: 'inputPeerSelf' })
      expect(await resolvePeer(client, id)).toEqual({ _: 'inputPeerSelf' })
      expect(sandbox.calls.length).toBe(before)
    }))

  it('asks for a username once, and knows its owner from then on', () =>
    onStage(async ({ client, newBot, sandbox }) => {
      const { id } = await newBot('garden_bot')
      const peer = await resolvePeer(client, '@garden_bot')
      expect(peer).toMatchObject({ _: 'inputPeerUser', user_id: id, access_hash: expect.any(BigInt) })
      for (const again of ['garden_bot', 'https://t.me/Garden_Bot', id, `tg://user?id=${id}`])
        expect(await resolvePeer(client, again)).toEqual(peer)
      expect(callCount(sandbox, 'contacts.resolveUsername')).toBe(1)
    }))

  it('asks for a phone number', () =>
    onStage(async ({ client, sandbox, newUser }) => {
      const { id, phoneNumber } = await newUser('Nell')
      expect(await resolvePeer(client, phoneNumber)).toMatchObject({ _: 'inputPeerUser', user_id: id })
      expect(callCount(sandbox, 'contacts.resolvePhone')).toBe(1)
      const error = await errorOf(resolvePeer(client, '+9996629999'))
      expect(error).toMatchObject({ type: 'rpc' })
      expect(error.message).not.toContain('9996629999')
    }))

  it('follows an invite link to a chat that the account is in', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      expect(await resolvePeer(client, inviteLink)).toEqual(await resolvePeer(client, chatId))
      const error = await errorOf(resolvePeer(guest, inviteLink))
      expect(error).toBeInstanceOf(InputError)
      expect(error.message).toContain('joinChatByInviteLink')
      expect(error.message).not.toContain(inviteLink)
    }))

  it('knows those whom only the storage remembers', () =>
    onStage(async ({ client, newClient, newBot, sandbox }) => {
      const bot = await newBot('garden_bot')
      const storage = createMemoryStorage()
      const first = await newClient({ storage })
      const authString = await client.exportAuthString()
      await client.stop()
      await first.importAuthString(authString)
      const peer = await resolvePeer(first, '@garden_bot')
      await first.stop()

      const second = await newClient({ storage, receiveUpdates: false })
      const before = sandbox.calls.length
      expect(await resolvePeer(second, bot.id)).toEqual(peer)
      expect(await resolvePeer(second, '@garden_bot')).toEqual(peer)
      expect(sandbox.calls.length).toBe(before)
    }))

  it('never uses the access hash of one who was only seen in passing', () =>
    onStage(async ({ client }) => {
      const photo: tl.ChatPhoto = { _: 'chatPhotoEmpty' }
      client.peers.remember(
        [{ _: 'user', id: 4242, min: true, access_hash: 5n, first_name: 'Shadow' }],
        [{ _: 'channel', id: 4343, min: true, access_hash: 6n, megagroup: true, title: 'Mist', photo, date: 1 }],
      )
      expect(client.peers.user(4242)).toBeDefined()
      expect(client.peers.channel(4343)).toBeDefined()
      for (const id of [4242, -1_000_000_004_343]) {
        const error = await errorOf(resolvePeer(client, id))
        expect(error).toBeInstanceOf(InputError)
        expect(error.message).toContain('only seen in passing')
      }
    }))

  it('says what to do about a chat or user that was never met', () =>
    onStage(async ({ client, guest, chatId }) => {
      expect((await errorOf(resolvePeer(guest, chatId))).message).toBe(
        `chatId: this account has not met chat ${chatId} yet: ` +
          'it is not among those met lately nor in the storage. ' +
          'What would work: its username or a t.me link; a storage in which the account has met it before; ' +
          'or first a call or an update that brings it along, such as `getChats` or `getHistory` of a chat that both are in.',
      )
      expect(await errorOf(resolveUser(client, 4242))).toMatchObject({
        argument: 'userId',
        message: expect.stringContaining('has not met user 4242 yet'),
      })
    }))

  it('lets a bot ask for the chats that it is in and the users who wrote to it', () =>
    onStage(async ({ client, newBot, newClient, chatId, sandbox }) => {
      const bot = await newBot('garden_bot')
      await promote(client, chatId, '@garden_bot')
      await client.sendMessage('@garden_bot', '/start')
      const authString = await bot.client.exportAuthString()
      await bot.client.stop()

      // A client of the same bot that has forgotten everyone it ever met, and hears of nobody.
      const forgetful = await newClient({ receiveUpdates: false })
      await forgetful.importAuthString(authString)
      const olive = client.account.current?.id ?? 0
      const asked = callCount(sandbox, 'channels.getChannels')
      expect(await resolvePeer(forgetful, chatId)).toMatchObject({ _: 'inputPeerChannel' })
      expect(callCount(sandbox, 'channels.getChannels')).toBe(asked + 1)
      expect(await resolveUser(forgetful, olive)).toMatchObject({ _: 'inputUser', user_id: olive })

      const error = await errorOf(resolvePeer(forgetful, 4242))
      expect(error.message).toContain('Telegram does not tell this bot of it')
      expect(error.message).toContain('a bot knows the users who wrote to it and the chats that it is in')
      expect(await errorOf(resolvePeer(forgetful, -1_000_000_004_242))).toBeInstanceOf(InputError)
    }))

  it('tells a bot that phone numbers are not for bots', () =>
    onStage(async ({ newBot, newUser, sandbox }) => {
      const { client: bot } = await newBot('garden_bot')
      const { phoneNumber } = await newUser('Nell')
      const error = await errorOf(resolvePeer(bot, phoneNumber))
      expect(error).toMatchObject({ type: 'input', message: expect.stringContaining('bots cannot look those up') })
      expect(callCount(sandbox, 'contacts.resolvePhone')).toBe(0)
    }))
})
