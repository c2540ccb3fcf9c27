-- Asks for attention at a time, unless an earlier one was asked for. KEYS: queue. ARGV: name, time.
local known = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not known or tonumber(known) > tonumber(ARGV[2]) then
  redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
end
return 1
