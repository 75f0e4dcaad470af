import type { AnyObject, Functions } from './generated/e2e.js'
import { E2E_TABLE } from './generated/e2eTable.js'
import { lazySchema } from './lazySchema.js'
import type { Schema } from './schema.js'

/** The schema of end-to-end encrypted group calls, typed. */
export type E2eSchema = Schema<AnyObject, Functions>

/** Gives the schema of end-to-end encrypted group calls. See https://core.telegram.org/api/end-to-end/group-calls. */
export const e2eSchema: () => E2eSchema = lazySchema(E2E_TABLE)
