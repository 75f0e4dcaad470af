import { InputError } from '../../errors/inputError.js'

/** Refuses a text in which there is nothing to see: Telegram cuts off white space and takes no empty message. */
export function assertNoBlankText(text: string, argument: string): void {
  if (typeof text !== 'string' || text.trim() === '')
    throw new InputError(`${argument} must have at least one character that is not white space`, argument)
}
