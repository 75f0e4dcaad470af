/** How many ids of received messages are kept to tell copies: https://core.telegram.org/mtproto/security_guidelines#checking-msg-id. */
export const KEPT_MESSAGE_IDS = 1_000

/** How far from server time a message id may be: https://core.telegram.org/mtproto/description#message-identifier-msg-id. */
export const OLDEST_MESSAGE_MS = 300_000
export const NEWEST_MESSAGE_MS = 30_000

/** How many ids `msgs_ack`, `msgs_state_req` or `msg_resend_req` may hold: https://core.telegram.org/mtproto/service_messages. */
export const MOST_IDS = 8_192

/** Where a packet with several messages is closed, in bytes: small calls do not wait behind large ones. */
export const CONTAINER_BYTES = 32_768

/** The longest body that Telegram accepts in one message of a client. */
export const LONGEST_BODY = 1_044_404

/** How many requests may wait for an answer unless the options say otherwise. */
export const MOST_PENDING = 10_000
