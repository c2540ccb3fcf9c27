-- Marks the first candidate whose mark is as expected as shown now.
-- KEYS: shown. ARGV: question, expected mark ('' for none), and so on. Returns the question, '' for none.
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
for i = 1, #ARGV, 2 do
  local mark = redis.call('ZSCORE', KEYS[1], ARGV[i])
  if (mark or '') == ARGV[i + 1] then
    redis.call('ZADD', KEYS[1], (tonumber(last[2]) or 0) + 1, ARGV[i])
    return ARGV[i]
  end
end
return ''
