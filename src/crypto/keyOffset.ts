/**
 * The number that the documents call x: it moves the pieces of the key apart, so that the two directions never share keys.
 * https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
export type KeyOffset = 0 | 8

/** x of messages from a client to the server, and in a secret chat of messages from its creator. */
export const CLIENT_TO_SERVER: KeyOffset = 0

/** x of messages from the server to a client, and in a secret chat of messages to its creator. */
export const SERVER_TO_CLIENT: KeyOffset = 8
