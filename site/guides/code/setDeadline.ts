import { TimeoutError } from 'whimbrel'
import type { Stage } from '../../../tests/stage/stage.js'

export async function setDeadline({ client }: Stage): Promise<void> {
  const giveUp = new AbortController()
  try {
    await client.invoke('help.getConfig', {}, { timeoutMs: 10_000, signal: giveUp.signal })
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error
  }
}
