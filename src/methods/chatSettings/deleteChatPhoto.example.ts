import type { Stage } from '../../../tests/stage/stage.js'
import { isRpcError } from '../../core/isRpcError.js'

/** Takes the photo of a chat away, if there is one. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.deleteChatPhoto(chatId).catch((error: unknown) => {
    if (!isRpcError(error, 'CHAT_NOT_MODIFIED')) throw error
  })
}
