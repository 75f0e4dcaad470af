/** Lets what was added after a middleware run, and resolves when that is done. */
export type Next = () => Promise<void>

/** Takes an update, and passes it on or not. What it returns is awaited. */
export type Middleware<Context> = (context: Context, next: Next) => unknown
