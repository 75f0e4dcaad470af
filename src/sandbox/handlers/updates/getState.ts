import type { Handler } from '../../handler.js'
import { stateToTl } from '../../history/stateToTl.js'

/** Says where the caller's box stands. */
export const getState: Handler<'updates.getState'> = ({ now, userId, world }) => stateToTl(world, userId, now)
