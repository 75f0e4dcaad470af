import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Client } from '../../client/client.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'

const draftOf = async (client: Client, chatId: number): Promise<unknown> => {
  const peer = await resolvePeer(client, chatId)
  const list = await client.invoke('messages.getPeerDialogs', { peers: [{ _: 'inputDialogPeer', peer }] })
  const [dialog] = list.dialogs
  return dialog?._ === 'dialog' ? dialog.draft : undefined
}

describe('saveDraft', () => {
  it('keeps a text with its look, and drops it', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendMessage(chatId, 'Who?')
      await client.saveDraft(chatId, '<b>I</b> do', { parseMode: 'html', replyTo: id, disableLinkPreview: true })
      expect(await draftOf(client, chatId)).toMatchObject({
        _: 'draftMessage',
        message: 'I do',
        entities: [{ _: 'messageEntityBold', offset: 0, length: 1 }],
        reply_to: { reply_to_msg_id: id },
        no_webpage: true,
      })
      await client.saveDraft(chatId, '')
      expect(await draftOf(client, chatId)).toBeUndefined()
      expect(await errorOf(client.saveDraft(chatId, '<b>', { parseMode: 'html' }))).toMatchObject({ type: 'input' })
    }))
})
