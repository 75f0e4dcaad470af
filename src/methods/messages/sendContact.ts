import { assertPhoneNumber } from '../../core/checks/assertPhoneNumber.js'
import { assertNoBlankText } from '../../core/checks/assertNoBlankText.js'
import type { Core } from '../../core/core.js'
import { sendMediaOf } from '../../core/messages/sendMediaOf.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import type { MessageContact } from '../../types/messages/messageContact.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'

/** What else is told of a contact, and how it is sent. */
export interface SendContactOptions extends SendOptions {
  /** The last name. */
  readonly lastName?: string
  /** More about the person, as a vCard. */
  readonly vcard?: string
}

/**
 * Sends the phone number and the name of somebody, and returns the message that they became.
 *
 * Users and bots may call it. Throws an `InputError` for a blank name or what is no phone number,
 * and an `RpcError` named `CHAT_WRITE_FORBIDDEN` where the account may not write.
 * Calls https://core.telegram.org/method/messages.sendMedia.
 */
export async function sendContact(
  core: Core,
  chatId: ID,
  firstName: string,
  phoneNumber: string,
  options: SendContactOptions = {},
): Promise<MessageContact> {
  const { lastName = '', vcard = '' } = options
  assertNoBlankText(firstName, 'firstName')
  const media = {
    _: 'inputMediaContact',
    phone_number: assertPhoneNumber(phoneNumber, 'phoneNumber'),
    first_name: firstName,
    last_name: lastName,
    vcard,
  } as const
  const message = await sendMediaOf(core, chatId, media, options)
  if (message?.type !== 'contact') throw new SchemaError('Telegram answered without the contact that was sent')
  return message
}
