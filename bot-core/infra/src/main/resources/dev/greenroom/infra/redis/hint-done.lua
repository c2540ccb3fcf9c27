-- Gives back what was taken, unless its time was changed meanwhile.
-- KEYS: queue. ARGV: name, time it had when it was taken, next time ('' to drop it).
local known = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not known or tonumber(known) ~= tonumber(ARGV[2]) then
  return 0
end
if ARGV[3] == '' then
  redis.call('ZREM', KEYS[1], ARGV[1])
else
  redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
end
return 1
