/**
 * What is done in Redis in one step, as scripts of its own. KEYS[1] begins the names of all keys of an account; a table `t` is the hash
 * `...:rows:t` and, for the order of its keys, the sorted set `...:keys:t`, whose scores are all 0.
 * See https://redis.io/docs/latest/develop/programmability/eval-intro/.
 */
export interface RedisScripts {
  /** ARGV[1] is the newest version. Returns the version found, or sets the newest where there is none. */
  readonly open: string
  /** ARGV: the table, both bounds, the limit or -1, and 1 for reverse. Returns keys and values in turn. */
  readonly readRange: string
  /**
   * ARGV: how many conditions there are, then of each the key, 1 or 0 for whether there is a value, and the value;
   * then changes, each a letter, a table and two words: `p` puts, `r` removes, `d` removes a range. Returns 1, or 0 where a condition does not hold.
   */
  readonly write: string
}

/** The scripts of this release. */
export const REDIS_SCRIPTS: RedisScripts = {
  open: `
local found = redis.call('GET', KEYS[1] .. ':version')
if not found then
  redis.call('SET', KEYS[1] .. ':version', ARGV[1])
  return tonumber(ARGV[1])
end
return tonumber(found)
`,
  readRange: `
local keys = KEYS[1] .. ':keys:' .. ARGV[1]
local found
if ARGV[5] == '1' then
  found = redis.call('ZREVRANGEBYLEX', keys, ARGV[3], ARGV[2], 'LIMIT', 0, ARGV[4])
else
  found = redis.call('ZRANGEBYLEX', keys, ARGV[2], ARGV[3], 'LIMIT', 0, ARGV[4])
end
local rows = KEYS[1] .. ':rows:' .. ARGV[1]
local result = {}
for index, key in ipairs(found) do
  result[2 * index - 1] = key
  result[2 * index] = redis.call('HGET', rows, key)
end
return result
`,
  write: `
local at = 2
for _ = 1, tonumber(ARGV[1]) do
  local found = redis.call('HGET', KEYS[1] .. ':rows:meta', ARGV[at])
  if ARGV[at + 1] == '1' then
    if found ~= ARGV[at + 2] then return 0 end
  elseif found then
    return 0
  end
  at = at + 3
end
while at <= #ARGV do
  local what = ARGV[at]
  local rows = KEYS[1] .. ':rows:' .. ARGV[at + 1]
  local keys = KEYS[1] .. ':keys:' .. ARGV[at + 1]
  if what == 'p' then
    redis.call('HSET', rows, ARGV[at + 2], ARGV[at + 3])
    redis.call('ZADD', keys, 0, ARGV[at + 2])
  elseif what == 'r' then
    redis.call('HDEL', rows, ARGV[at + 2])
    redis.call('ZREM', keys, ARGV[at + 2])
  else
    for _, key in ipairs(redis.call('ZRANGEBYLEX', keys, ARGV[at + 2], ARGV[at + 3])) do
      redis.call('HDEL', rows, key)
    end
    redis.call('ZREMRANGEBYLEX', keys, ARGV[at + 2], ARGV[at + 3])
  end
  at = at + 4
end
return 1
`,
}
