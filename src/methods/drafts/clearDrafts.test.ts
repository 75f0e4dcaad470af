import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Client } from '../../client/client.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'

const draftOf = async (client: Client, chatId: number): Promise<unknown> => {
  const peer = await resolvePeer(client, chatId)
  const list = await client.invoke('messages.getPeerDialogs', { peers: [{ _: 'inputDialogPeer', peer }] })
  const [dialog] = list.dialogs
  return dialog?._ === 'dialog' ? dialog.draft : undefined
}

describe('clearDrafts', () => {
  it('drops all that is begun', () =>
    onStage(async ({ client, chatId }) => {
      await client.saveDraft(chatId, 'Dear all')
      expect(await draftOf(client, chatId)).toMatchObject({ message: 'Dear all' })
      await client.clearDrafts()
      expect(await draftOf(client, chatId)).toBeUndefined()
    }))
})
