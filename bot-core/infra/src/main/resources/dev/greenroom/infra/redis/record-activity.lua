-- Records an activity once. KEYS: activity, days. ARGV: record, its value, day. Returns 1 if it was not there before.
local fresh = redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
if fresh == 1 then
  redis.call('HINCRBY', KEYS[2], ARGV[3], 1)
end
return fresh
