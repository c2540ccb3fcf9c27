-- Plans another reminder in place of the one expected. KEYS: reminder. ARGV: expected at and date, next at, date and
-- zone.
-- Returns 1 if it was the one expected.
local planned = redis.call('HMGET', KEYS[1], 'at', 'date')
if planned[1] ~= ARGV[1] or planned[2] ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], 'at', ARGV[3], 'date', ARGV[4], 'zone', ARGV[5])
return 1
