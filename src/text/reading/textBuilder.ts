import type { FormattedText } from '../../types/messages/formattedText.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { normalizeEntities } from '../entities/normalizeEntities.js'

/** An entity that is not yet known where it stands. */
export type EntityKind<Entity extends MessageEntity = MessageEntity> = Entity extends MessageEntity
  ? Omit<Entity, 'offset' | 'length'>
  : never

/** Puts a formatted text together, piece by piece. */
export class TextBuilder {
  readonly #entities: MessageEntity[] = []
  #text = ''

  /** The text so far. */
  get text(): string {
    return this.#text
  }

  /** Where the next piece will stand. */
  get position(): number {
    return this.#text.length
  }

  append(text: string): void {
    this.#text += text
  }

  appendFormatted({ text, entities }: FormattedText): void {
    const { position } = this
    for (const entity of entities) this.#entities.push({ ...entity, offset: entity.offset + position })
    this.#text += text
  }

  /** Makes an entity of what was appended since an offset. */
  mark(kind: EntityKind, offset: number): void {
    const length = this.position - offset
    if (length > 0) this.#entities.push({ ...kind, offset, length })
  }

  build(): FormattedText {
    return { text: this.#text, entities: normalizeEntities(this.#text, this.#entities) }
  }
}
