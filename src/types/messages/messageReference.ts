/** Names a message. */
export interface MessageReference {
  /** The chat; absent where Telegram names only the message, whose identifier is then unique among the account's private chats and basic groups. */
  readonly chatId?: number
  readonly messageId: number
}
