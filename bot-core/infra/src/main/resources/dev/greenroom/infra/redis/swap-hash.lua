-- Replaces a whole hash if it is as expected. KEYS: hash.
-- ARGV: how many fields are expected, they and their values, then those that take their place. Returns 1 if it was done.
local fields = tonumber(ARGV[1])
if redis.call('HLEN', KEYS[1]) ~= fields then
  return 0
end
for i = 2, 2 * fields, 2 do
  if redis.call('HGET', KEYS[1], ARGV[i]) ~= ARGV[i + 1] then
    return 0
  end
end
redis.call('DEL', KEYS[1])
if #ARGV > 2 * fields + 1 then
  redis.call('HSET', KEYS[1], unpack(ARGV, 2 * fields + 2))
end
return 1
