import type { Handler } from '../../handler.js'

/** Has no content delivery network. */
export const getCdnConfig: Handler<'help.getCdnConfig'> = () => ({ _: 'cdnConfig', public_keys: [] })
