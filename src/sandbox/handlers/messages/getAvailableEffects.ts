import type { Handler } from '../../handler.js'

/** Has no message effects. */
export const getAvailableEffects: Handler<'messages.getAvailableEffects'> = () => ({
  _: 'messages.availableEffects',
  hash: 0,
  effects: [],
  documents: [],
})
