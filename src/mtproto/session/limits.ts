/** The numbers that both sides of a session keep to. */
export const LIMITS = {
  /** How many ids of received messages are kept to tell copies: https://core.telegram.org/mtproto/security_guidelines#checking-msg-id. */
  keptMessageIds: 1_000,
  /** How far behind server time a message id may be: https://core.telegram.org/mtproto/description#message-identifier-msg-id. */
  oldestMessageMs: 300_000,
  /** How far ahead of server time a message id may be. */
  newestMessageMs: 30_000,
  /** How many ids `msgs_ack`, `msgs_state_req` or `msg_resend_req` may hold: https://core.telegram.org/mtproto/service_messages. */
  idsInMessage: 8_192,
  /** Where a packet with several messages is closed, in bytes: small calls do not wait behind large ones. */
  containerBytes: 32_768,
  /** The longest body that Telegram accepts in one message of a client. */
  bodyBytes: 1_044_404,
  /** How many requests may wait for an answer unless the options say otherwise. */
  pendingRequests: 10_000,
} as const
