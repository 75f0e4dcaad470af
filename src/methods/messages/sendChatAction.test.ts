import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { ChatActionType } from '../../types/messages/chatActionType.js'

describe('sendChatAction', () => {
  it('shows the others what one does', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      await guest.joinChatByInviteLink((await client.createInviteLink(chatId)).inviteLink)
      const { id } = await client.getMe()
      const seen: unknown[] = []
      guest.on('rawUpdate', ({ rawUpdate }) => {
        if (rawUpdate._ === 'updateChannelUserTyping') seen.push([rawUpdate.from_id, rawUpdate.action])
      })
      const from = { _: 'peerUser', user_id: id }
      const actions: ChatActionType[] = [
        { type: 'typing' },
        { type: 'uploadingPhoto', progress: 40 },
        { type: 'cancel' },
      ]
      for (const action of actions) await client.sendChatAction(chatId, action)
      await pass(1000)
      expect(seen).toEqual([
        [from, { _: 'sendMessageTypingAction' }],
        [from, { _: 'sendMessageUploadPhotoAction', progress: 40 }],
        [from, { _: 'sendMessageCancelAction' }],
      ])
    }))

  it.each<[ChatActionType['type'], string]>([
    ['uploadingVideo', 'sendMessageUploadVideoAction'],
    ['uploadingAudio', 'sendMessageUploadAudioAction'],
    ['uploadingDocument', 'sendMessageUploadDocumentAction'],
    ['uploadingVideoNote', 'sendMessageUploadRoundAction'],
    ['recordingVideo', 'sendMessageRecordVideoAction'],
    ['recordingVoice', 'sendMessageRecordAudioAction'],
    ['recordingVideoNote', 'sendMessageRecordRoundAction'],
    ['choosingSticker', 'sendMessageChooseStickerAction'],
    ['choosingLocation', 'sendMessageGeoLocationAction'],
    ['playingGame', 'sendMessageGamePlayAction'],
  ])('knows %s', (type, name) =>
    onStage(async ({ client, chatId, sandbox }) => {
      await client.sendChatAction(chatId, { type }, { messageThreadId: 1 })
      const { params } = sandbox.calls.findLast(({ method }) => method === 'messages.setTyping') ?? {}
      expect(params).toMatchObject({ action: { _: name }, top_msg_id: 1 })
    }),
  )

  it('refuses what is no measure and no thread before anything is sent, and those who may not write', () =>
    onStage(async ({ client, guest, chatId, sandbox }) => {
      const bad: (() => Promise<void>)[] = [
        () => client.sendChatAction(chatId, { type: 'uploadingPhoto', progress: 101 }),
        () => client.sendChatAction(chatId, { type: 'typing' }, { messageThreadId: 0 }),
      ]
      for (const call of bad) expect(await errorOf(call())).toMatchObject({ type: 'input' })
      expect(callCount(sandbox, 'messages.setTyping')).toBe(0)
      const channel = await client.createChannel('News')
      await guest.joinChatByInviteLink((await client.createInviteLink(channel.id)).inviteLink)
      expect(await errorOf(guest.sendChatAction(channel.id, { type: 'typing' }))).toMatchObject({ type: 'rpc' })
    }))
})
