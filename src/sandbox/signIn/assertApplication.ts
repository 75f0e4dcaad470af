import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'

/** Throws API_ID_INVALID unless the application is the one that this sandbox was told of. */
export function assertApplication(context: CallContext, apiId: number, apiHash: string): void {
  if (apiId !== context.settings.apiId || apiHash !== context.settings.apiHash) throw fault(400, 'API_ID_INVALID')
}
