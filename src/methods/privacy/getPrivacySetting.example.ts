import type { Stage } from '../../../tests/stage/stage.js'

/** Tells whether everybody sees the number. */
export async function example({ client }: Stage): Promise<void> {
  const [first] = await client.getPrivacySetting('phoneNumber')
  if (first?.type === 'everybody' && first.isAllowed) await client.sendMessage('me', 'Mind your number')
}
