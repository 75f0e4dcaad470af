import type { Stage } from '../../../tests/stage/stage.js'

/** Lets everybody write. */
export async function example({ client }: Stage): Promise<void> {
  await client.setNewChatPrivacy({ isNewChatFromNonPremiumUsersAllowed: true, messagePrice: 0 })
}
