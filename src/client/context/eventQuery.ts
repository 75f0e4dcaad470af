import type { ClientEventName, ClientEvents } from '../clientEvents.js'

/** What an event is about: the field that bears the event's own name. */
export type Payload<Name extends ClientEventName> = Name extends keyof ClientEvents[Name]
  ? ClientEvents[Name][Name]
  : undefined

/** The kinds of a payload, by its `type`. */
type KindOf<Value> = Value extends { readonly type: infer Kind extends string } ? Kind : never

/** The properties that a payload only sometimes has. */
type OptionalKeyOf<Value> = Value extends object
  ? { [Key in keyof Value & string]-?: object extends Pick<Value, Key> ? Key : never }[keyof Value & string]
  : never

/** What may stand after the colon: a kind of the payload, or a property that it only sometimes has. */
type Word<Value> = Value extends string | boolean | readonly unknown[] ? never : KindOf<Value> | OptionalKeyOf<Value>

/** The queries for one event. */
type QueryOf<Name extends ClientEventName> =
  | Name
  | (Word<Payload<Name>> extends infer Found extends string ? `${Name}:${Found}` : never)

/**
 * What `on` takes: the name of an event, or a name and what must be so of it, as in `message:text` or `callbackQuery:data`:
 * the word after the colon is a `type` of what the event is about, or a property that it must have.
 */
export type EventQuery = { readonly [Name in ClientEventName]: QueryOf<Name> }[ClientEventName]

/** A payload that is known to have a property. */
type WithProperty<Value, Key extends string> = Value extends unknown
  ? Key extends keyof Value
    ? Value & { readonly [Name in Key]-?: Exclude<Value[Name], undefined> }
    : never
  : never

/** A payload, once it is known that the word holds. */
type Narrowed<Value, Found extends string> =
  Found extends KindOf<Value> ? Extract<Value, { readonly type: Found }> : WithProperty<Value, Found>

/** The name of the event that a query is for. */
export type NameOf<Query extends EventQuery> = Query extends ClientEventName
  ? Query
  : Query extends `${infer Name extends ClientEventName}:${string}`
    ? Name
    : never

/** What an event is about, as far as its query tells. */
export type PayloadOf<Query extends EventQuery> = Query extends ClientEventName
  ? Payload<Query>
  : Query extends `${infer Name extends ClientEventName}:${infer Found}`
    ? Narrowed<Payload<Name>, Found>
    : never

/** The event that a query lets through. */
export type EventOf<Query extends EventQuery> = Query extends ClientEventName
  ? ClientEvents[Query]
  : { readonly type: NameOf<Query> } & { readonly [Name in NameOf<Query>]: PayloadOf<Query> }
