import type { AnyObject, Functions } from './generated/secret.js'
import { SECRET_TABLE } from './generated/secretTable.js'
import { lazySchema } from './lazySchema.js'
import type { Schema } from './schema.js'

/** The schema of secret chats, typed. */
export type SecretSchema = Schema<AnyObject, Functions>

/** Gives the schema of secret chats. See https://core.telegram.org/api/end-to-end. */
export const secretSchema: () => SecretSchema = lazySchema(SECRET_TABLE)
