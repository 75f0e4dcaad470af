/**
 * How well updates survive a crash. `durable`: each is written before it is handled and removed when it was, so that a crash repeats
 * what was not done and nothing else. `positions`: only how far everything is done is written, so that a crash may repeat some of what was.
 * `memory`: nothing is written, and each start begins with the present.
 */
export type DeliveryMode = 'durable' | 'positions' | 'memory'
