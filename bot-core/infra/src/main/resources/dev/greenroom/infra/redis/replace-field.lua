-- Replaces a field of a hash if it is as expected. KEYS: hash. ARGV: field, expected ('' for none), next.
-- Returns 1 if it was, else 0.
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
