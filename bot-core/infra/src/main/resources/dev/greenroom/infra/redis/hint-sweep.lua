-- Whether it is time to compare the queue again. KEYS: last time. ARGV: now, how often (milliseconds).
local last = tonumber(redis.call('GET', KEYS[1]) or '')
local now = tonumber(ARGV[1])
-- a time ahead of now was written by a clock that has been put right since
if last and last <= now and now - last < tonumber(ARGV[2]) then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1])
return 1
