import type { SandboxLine } from '../sandbox.js'
import type { Connection } from './connection.js'

/** What is shown of a line. */
export function lineOf({ id, dcId: addressDcId, subject }: Connection): SandboxLine {
  const { dcId = addressDcId, userId, sessionId } = subject
  return { id, dcId, ...(userId !== undefined && { userId }), ...(sessionId !== undefined && { sessionId }) }
}
