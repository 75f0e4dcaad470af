import { concatBytes } from '../../bytes/concatBytes.js'
import type { Crypto } from '../../crypto/crypto.js'
import type { Line, LineEvents } from '../../platform/line.js'
import { answerUpgradeRequest } from './answerUpgradeRequest.js'
import { FrameReader, OPCODES } from './frameReader.js'
import { writeFrame } from './writeFrame.js'

/** How a WebSocket begins, and no framing of MTProto does. */
const START = new TextEncoder().encode('GET ')
const HEAD_END = '\r\n\r\n'
const MOST_HEAD_BYTES = 8_192

/** Lets a line be a WebSocket if it begins as one, and leaves every other as it is. `accept` takes the stream inside. */
export function acceptWebSocket(line: Line, crypto: Crypto, accept: (line: Line) => LineEvents): LineEvents {
  return new MaybeWebSocket(line, crypto, accept).events
}

class MaybeWebSocket implements Line {
  readonly events: LineEvents
  readonly #line: Line
  readonly #crypto: Crypto
  readonly #frames = new FrameReader()
  readonly #inner: LineEvents
  #head: Uint8Array = new Uint8Array(0)
  #mode: 'unknown' | 'plain' | 'request' | 'webSocket' | 'over' = 'unknown'

  constructor(line: Line, crypto: Crypto, accept: (line: Line) => LineEvents) {
    this.#line = line
    this.#crypto = crypto
    this.#inner = accept(this)
    this.events = {
      onOpen: () => this.#inner.onOpen(),
      onData: (chunk) => this.#receive(chunk),
      onClose: (error) => this.#inner.onClose(error),
    }
  }

  send(chunk: Uint8Array): void {
    if (this.#mode === 'plain') this.#line.send(chunk)
    else if (this.#mode === 'webSocket' && chunk.length > 0) this.#line.send(writeFrame(OPCODES.binary, chunk))
  }

  bufferedBytes(): number {
    return this.#line.bufferedBytes()
  }

  pause(): void {
    this.#line.pause()
  }

  resume(): void {
    this.#line.resume()
  }

  close(): void {
    if (this.#mode === 'webSocket') this.#takeLeave(1000)
    else this.#line.close()
  }

  reset(): void {
    this.#mode = 'over'
    if (this.#line.reset === undefined) this.#line.close()
    else this.#line.reset()
  }

  #receive(chunk: Uint8Array): void {
    switch (this.#mode) {
      case 'plain':
        this.#inner.onData(chunk)
        break
      case 'webSocket':
        this.#receiveFrames(chunk)
        break
      case 'over':
        break
      default:
        this.#head = concatBytes(this.#head, chunk)
        this.#receiveHead()
    }
  }

  #receiveHead(): void {
    const head = this.#head
    if (!START.every((byte, index) => index >= head.length || head[index] === byte)) {
      this.#mode = 'plain'
      this.#head = new Uint8Array(0)
      this.#inner.onData(head)
      return
    }
    const text = String.fromCharCode(...head.subarray(0, MOST_HEAD_BYTES))
    const end = text.indexOf(HEAD_END)
    if (end === -1) {
      if (head.length >= MOST_HEAD_BYTES) this.#line.close()
      return
    }
    const answer = answerUpgradeRequest(this.#crypto, text.slice(0, end))
    this.#head = new Uint8Array(0)
    this.#line.send(new TextEncoder().encode(answer.text))
    this.#mode = answer.isAccepted ? 'webSocket' : 'over'
    if (!answer.isAccepted) this.#line.close()
    else this.#receiveFrames(head.slice(end + HEAD_END.length))
  }

  #receiveFrames(chunk: Uint8Array): void {
    for (const news of this.#frames.push(chunk)) {
      if (this.#mode !== 'webSocket') return
      switch (news.type) {
        case 'data':
          this.#inner.onData(news.bytes)
          break
        case 'ping':
          this.#line.send(writeFrame(OPCODES.pong, news.bytes))
          break
        case 'end':
          this.#takeLeave(news.code)
          break
      }
    }
  }

  #takeLeave(code: number): void {
    this.#mode = 'over'
    this.#line.send(writeFrame(OPCODES.close, Uint8Array.of(code >> 8, code & 0xff)))
    this.#line.close()
  }
}
