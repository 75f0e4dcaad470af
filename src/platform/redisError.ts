/** A failure of Redis or of the way to it. The message holds no password. */
export class RedisError extends Error {
  override readonly name = 'RedisError'
  /** Whether the server itself answered with an error; otherwise the line to it failed. */
  readonly isAnswer: boolean

  constructor(message: string, isAnswer: boolean, options?: ErrorOptions) {
    super(message, options)
    this.isAnswer = isAnswer
  }
}
