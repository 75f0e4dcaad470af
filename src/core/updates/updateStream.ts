import { RpcError } from '../../errors/rpcError.js'
import type { Clock } from '../../platform/clock.js'
import type * as tl from '../../tl/generated/api.js'
import { UpdateBoxes } from '../../updates/updateBoxes.js'
import type { LossReason, UpdateEffect } from '../../updates/updateEffect.js'
import type { UpdateMoves, UpdateState } from '../../updates/updateState.js'
import type { Core } from '../core.js'
import { knowsPeer } from '../peers/knowsPeer.js'

const MOST_QUEUED = 10_000
const DIFFERENCE_TIMEOUT_MS = 60_000

const POSITION_REFUSED: ReadonlySet<string> = new Set([
  'PERSISTENT_TIMESTAMP_INVALID',
  'PERSISTENT_TIMESTAMP_EMPTY',
  'PERSISTENT_TIMESTAMP_OUTDATED',
])
const NO_ACCESS: ReadonlySet<string> = new Set(['CHANNEL_PRIVATE', 'CHANNEL_INVALID'])

/** Updates that were lost for good. */
export interface UpdateLoss {
  /** The channel whose updates they were; absent for the account's own. */
  readonly channelId: number | undefined
  readonly reason: LossReason
}

/** What a stream of updates is made of. */
export interface UpdateStreamOptions {
  readonly core: Pick<Core, 'invoke' | 'peers'>
  readonly clock: Clock
  readonly selfId: number
  readonly isBot: boolean
  readonly state: UpdateState | undefined
  /** How long to wait at the beginning for the place to go on from, in milliseconds. */
  readonly patienceMs: number
  /** Handles one update; the next waits for it. */
  deliver(update: tl.Update): Promise<void>
  /** Stores where the account has moved on to: everything before was handled. */
  save(moves: UpdateMoves): Promise<void>
  onLoss(loss: UpdateLoss): void
  onError(error: unknown): void
}

/** Updates to be handled, and where the account stands once they are. */
interface Batch {
  readonly updates: readonly tl.Update[]
  readonly moves: UpdateMoves | undefined
}

/** Takes updates as they come, fetches what is missing, and hands all of it out in order, once. */
export class UpdateStream {
  readonly #options: UpdateStreamOptions
  readonly #boxes: UpdateBoxes
  readonly #queue: Batch[] = []
  /** Differences that are asked for once the handlers have caught up. */
  #parked: UpdateEffect[] = []
  #queuedCount = 0
  #isDraining = false
  #hasMissed = false
  #isStopped = false
  #saving: Promise<void> = Promise.resolve()
  #cancelTimer: () => void = () => undefined
  #onBegun: () => void = () => undefined

  constructor(options: UpdateStreamOptions) {
    const { selfId, isBot, state, core } = options
    this.#options = options
    this.#boxes = new UpdateBoxes({ selfId, isBot, state, knows: (peer) => knowsPeer(core.peers, peer) })
  }

  /**
   * Begins to catch up. It resolves when the place to go on from is known, so that whatever happens from then on is delivered:
   * at once for an account with a stored state, else when the server has told it, or its patience has run out.
   */
  start(): Promise<void> {
    const { clock, patienceMs } = this.#options
    return new Promise((resolve) => {
      const cancel = clock.schedule(patienceMs, resolve)
      this.#onBegun = () => {
        cancel()
        resolve()
      }
      this.#run(this.#boxes.start(clock.now()))
    })
  }

  /** Takes a container of updates. While handlers are far behind it is left for a later difference, so that memory stays flat. */
  receive(container: tl.Updates): void {
    if (this.#isStopped) return
    if ('users' in container) this.#options.core.peers.remember(container.users, container.chats)
    if (this.#isBehind) {
      this.#hasMissed = true
      return
    }
    this.#run(this.#boxes.receive(container, this.#options.clock.now()))
  }

  /** Takes the moves that a result without updates makes. */
  affect(channelId: number | undefined, pts: number, ptsCount: number): void {
    if (!this.#isStopped) this.#run(this.#boxes.affect({ channelId, pts, ptsCount }, this.#options.clock.now()))
  }

  /** Says that updates may have been lost. */
  gap(): void {
    if (!this.#isStopped) this.#run(this.#boxes.gap(this.#options.clock.now()))
  }

  /** Ends the stream. What was not handled comes again when the account is next started. */
  stop(): void {
    this.#isStopped = true
    this.#cancelTimer()
    this.#onBegun()
    this.#queue.length = 0
    this.#parked = []
  }

  /** Resolves when nothing is being stored any more. A handler that is still at work is not waited for. */
  async settled(): Promise<void> {
    await this.#saving
  }

  get #isBehind(): boolean {
    return this.#queuedCount >= MOST_QUEUED
  }

  #run(effects: readonly UpdateEffect[]): void {
    for (const effect of effects) this.#perform(effect)
    this.#enqueue([])
    if (this.#boxes.isKnown) this.#onBegun()
    this.#setTimer()
  }

  /** Queues updates together with where the account stands after them, and also where it has moved without any. */
  #enqueue(updates: readonly tl.Update[]): void {
    const moves = this.#boxes.takeMoves()
    if (updates.length === 0 && moves === undefined) return
    this.#queuedCount += updates.length
    this.#queue.push({ updates, moves })
    if (!this.#isDraining) void this.#drain()
  }

  #perform(effect: UpdateEffect): void {
    if (this.#isBehind && effect.type.startsWith('get')) {
      this.#parked.push(effect)
      return
    }
    switch (effect.type) {
      case 'deliver':
        this.#enqueue(effect.updates)
        break
      case 'getState':
        this.#fetch(this.#getState())
        break
      case 'getDifference':
        this.#fetch(this.#getDifference(effect.pts, effect.qts, effect.date))
        break
      case 'getChannelDifference':
        this.#fetch(this.#getChannelDifference(effect.channelId, effect.pts, effect.limit))
        break
      case 'lost':
        this.#options.onLoss({ channelId: effect.channelId, reason: effect.reason })
        break
    }
  }

  #fetch(work: Promise<UpdateEffect[]>): void {
    work.then(
      (effects) => {
        if (!this.#isStopped) this.#run(effects)
      },
      (error: unknown) => this.#options.onError(error),
    )
  }

  async #getState(): Promise<UpdateEffect[]> {
    const { core, clock } = this.#options
    try {
      const state = await core.invoke('updates.getState', {}, { timeoutMs: DIFFERENCE_TIMEOUT_MS })
      return this.#boxes.stateReceived(state, clock.now())
    } catch (error) {
      return this.#failed(error, (waitMs) => this.#boxes.differenceFailed(false, waitMs, clock.now()))
    }
  }

  async #getDifference(pts: number, qts: number, date: number): Promise<UpdateEffect[]> {
    const { core, clock } = this.#options
    try {
      const difference = await core.invoke(
        'updates.getDifference',
        { pts, qts, date },
        { timeoutMs: DIFFERENCE_TIMEOUT_MS },
      )
      return this.#boxes.differenceReceived(difference, clock.now())
    } catch (error) {
      const isRefused = error instanceof RpcError && POSITION_REFUSED.has(error.name)
      return this.#failed(error, (waitMs) => this.#boxes.differenceFailed(isRefused, waitMs, clock.now()))
    }
  }

  async #getChannelDifference(channelId: number, pts: number, limit: number): Promise<UpdateEffect[]> {
    const { core, clock } = this.#options
    try {
      await core.peers.load([{ _: 'peerChannel', channel_id: channelId }])
      const chat = core.peers.channel(channelId)
      const accessHash = chat !== undefined && 'access_hash' in chat ? chat.access_hash : undefined
      if (accessHash === undefined) return this.#boxes.channelDifferenceFailed(channelId, undefined, 0, clock.now())
      const difference = await core.invoke(
        'updates.getChannelDifference',
        {
          channel: { _: 'inputChannel', channel_id: channelId, access_hash: accessHash },
          filter: { _: 'channelMessagesFilterEmpty' },
          pts,
          limit,
        },
        { timeoutMs: DIFFERENCE_TIMEOUT_MS },
      )
      return this.#boxes.channelDifferenceReceived(channelId, difference, clock.now())
    } catch (error) {
      const reason = error instanceof RpcError && NO_ACCESS.has(error.name) ? 'noAccess' : undefined
      return this.#failed(error, (waitMs) =>
        this.#boxes.channelDifferenceFailed(channelId, reason, waitMs, clock.now()),
      )
    }
  }

  /**
   * A difference that fails is asked for again, after a flood wait when that is what it failed with;
   * only what is no answer of the server's is worth reporting.
   */
  #failed(error: unknown, next: (waitMs: number) => UpdateEffect[]): UpdateEffect[] {
    if (this.#isStopped) return []
    if (!(error instanceof RpcError)) this.#options.onError(error)
    return next(error instanceof RpcError && error.code === 420 ? (error.value ?? 0) * 1_000 : 0)
  }

  async #drain(): Promise<void> {
    this.#isDraining = true
    for (let batch = this.#queue.shift(); batch !== undefined; batch = this.#queue.shift()) {
      for (const update of batch.updates) {
        await this.#options.deliver(update)
        if (this.#isStopped) return
      }
      this.#queuedCount -= batch.updates.length
      if (batch.moves !== undefined) {
        this.#saving = this.#save(batch.moves)
        await this.#saving
      }
      if (this.#isStopped) return
      this.#unpark()
    }
    this.#isDraining = false
    if (!this.#hasMissed) return
    this.#hasMissed = false
    this.gap()
  }

  /** Asks for what was put off while the handlers were behind. */
  #unpark(): void {
    if (this.#queuedCount > MOST_QUEUED / 2) return
    for (const effect of this.#parked.splice(0)) this.#perform(effect)
  }

  async #save(moves: UpdateMoves): Promise<void> {
    try {
      await this.#options.save(moves)
    } catch (error) {
      this.#options.onError(error)
    }
  }

  #setTimer(): void {
    const { clock } = this.#options
    this.#cancelTimer()
    const deadline = this.#boxes.deadline()
    if (deadline === undefined || this.#isStopped) return
    this.#cancelTimer = clock.schedule(Math.max(0, deadline - clock.now()), () => {
      this.#run(this.#boxes.tick(clock.now()))
    })
  }
}
