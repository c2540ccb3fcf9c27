-- Notes a day that somebody is told of. KEYS: told. ARGV: day. Returns 1 if they were not told of it or a later one before.
local last = redis.call('GET', KEYS[1])
if last and last >= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1])
return 1
