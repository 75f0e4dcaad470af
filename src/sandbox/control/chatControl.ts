/** A chat to be made. */
export interface NewChatOptions {
  /** 1 to 128 characters. */
  readonly title: string
  /** The id of the user who owns it. */
  readonly ownerId: number
  /** The ids of users who are in it from the start. */
  readonly memberIds?: readonly number[]
}

/** A supergroup or channel to be made. */
export interface NewChannelOptions extends NewChatOptions {
  /** What the chat says of itself. */
  readonly about?: string
  /** Without `@`; makes the chat public. */
  readonly username?: string
}

/** A chat of the sandbox. */
export interface SandboxChat {
  /** In Bot API form: `-123` for a basic group, `-100123` for a supergroup or channel. */
  readonly id: number
  readonly type: 'group' | 'supergroup' | 'channel'
  readonly title: string
}

/** Makes chats. Every function throws an `InputError` where a user is not known or a username is taken. */
export interface ChatControl {
  createGroup(options: NewChatOptions): SandboxChat
  createSupergroup(options: NewChannelOptions): SandboxChat
  createChannel(options: NewChannelOptions): SandboxChat
}
