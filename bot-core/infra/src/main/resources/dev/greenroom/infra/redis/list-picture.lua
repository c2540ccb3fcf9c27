-- Puts a picture on the list and takes those off it that have expired. KEYS: pictures. ARGV: name, for how long it is kept
-- from the moment after this (seconds).
local now, kept = tonumber(redis.call('TIME')[1]), tonumber(ARGV[2]) + 60
redis.call('ZREMRANGEBYSCORE', KEYS[1], 0, now - kept)
redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('EXPIRE', KEYS[1], kept)
return 1
