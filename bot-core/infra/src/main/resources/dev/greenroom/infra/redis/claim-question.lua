-- Marks the first candidate whose mark is as expected as shown now.
-- KEYS: shown, seen. ARGV: now, how long that is remembered (milliseconds); question, expected mark ('' for none), and so
-- on. Returns the question, '' for none.
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
for i = 3, #ARGV, 2 do
  local mark = redis.call('ZSCORE', KEYS[1], ARGV[i])
  if (mark or '') == ARGV[i + 1] then
    redis.call('ZADD', KEYS[1], (tonumber(last[2]) or 0) + 1, ARGV[i])
    redis.call('ZADD', KEYS[2], ARGV[1], ARGV[i])
    redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', string.format('%.0f', tonumber(ARGV[1]) - tonumber(ARGV[2])))
    redis.call('PEXPIRE', KEYS[2], ARGV[2])
    return ARGV[i]
  end
end
return ''
