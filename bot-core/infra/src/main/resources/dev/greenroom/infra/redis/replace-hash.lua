-- Replaces a whole hash. KEYS: hash. ARGV: field, value, and so on; none leaves nothing.
redis.call('DEL', KEYS[1])
if #ARGV > 0 then
  redis.call('HSET', KEYS[1], unpack(ARGV))
end
return 1
