import type { Handler } from '../../handler.js'

const APP_CONFIG_HASH = 1

/** Gives an empty configuration: every key of it is optional. */
export const getAppConfig: Handler<'help.getAppConfig'> = (_context, { hash }) =>
  hash === APP_CONFIG_HASH
    ? { _: 'help.appConfigNotModified' }
    : { _: 'help.appConfig', hash: APP_CONFIG_HASH, config: { _: 'jsonObject', value: [] } }
