/** The id of `vector`. See https://core.telegram.org/mtproto/serialize. */
export const VECTOR_ID = 0x1cb5c415

/** The id of `boolTrue`, as a signed number. See https://core.telegram.org/constructor/boolTrue. */
export const BOOL_TRUE_ID: number = 0x997275b5 | 0

/** The id of `boolFalse`, as a signed number. See https://core.telegram.org/constructor/boolFalse. */
export const BOOL_FALSE_ID: number = 0xbc799737 | 0

/** The id of `gzip_packed`. See https://core.telegram.org/mtproto/service_messages#packed-object. */
export const GZIP_PACKED_ID = 0x3072cfa1

/** How deep objects may stand in one another. */
export const MAX_DEPTH = 64
