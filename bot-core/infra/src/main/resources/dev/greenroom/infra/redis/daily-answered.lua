-- Notes that somebody answered. KEYS: who answered. ARGV: somebody, for how long it is kept (milliseconds).
-- Returns 1 if that is new, else 0.
local new = redis.call('SADD', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return new
