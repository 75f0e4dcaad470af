import type { Handler } from '../../handler.js'

/** Has no texts: clients then use those built into them. */
export const getStrings: Handler<'langpack.getStrings'> = () => []
