-- Marks an answer as shared below a question of the day; of one author the answer that covers most stands there.
-- KEYS: shared, the author's shares. ARGV: slot, author, answer, score, seconds for which answers are kept.
local first = ARGV[2] .. '|'

-- Where the person's name stands is noted for longer than it can stand there: others who share beside it keep it there for
-- up to as long again.
redis.call('SADD', KEYS[2], ARGV[1])
redis.call('EXPIRE', KEYS[2], 2 * tonumber(ARGV[5]))
for _, member in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  if string.sub(member, 1, #first) == first and member ~= first .. ARGV[3] then
    if tonumber(redis.call('ZSCORE', KEYS[1], member)) >= tonumber(ARGV[4]) then
      return 0
    end
    redis.call('ZREM', KEYS[1], member)
  end
end
redis.call('ZADD', KEYS[1], ARGV[4], first .. ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[5])
return 1
