import type { AnyObject, Functions } from './generated/api.js'
import { API_TABLE } from './generated/apiTable.js'
import { lazySchema } from './lazySchema.js'
import type { Schema } from './schema.js'

/** The schema of Telegram's API, typed. */
export type ApiSchema = Schema<AnyObject, Functions>

/** Gives the schema of Telegram's API, of layer `LAYER`; it is created on first use. */
export const apiSchema: () => ApiSchema = lazySchema(API_TABLE)
