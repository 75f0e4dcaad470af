import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { termsOfService } from '../../signIn/termsOfService.js'

/** Takes note that the terms were agreed to. */
export const acceptTermsOfService: Handler<'help.acceptTermsOfService'> = ({ settings }, { id }) => {
  if (id.data !== termsOfService(settings)?.id.data) throw fault(400, 'DATA_JSON_INVALID')
  return true
}
