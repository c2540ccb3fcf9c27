-- Claims the right to remind somebody on a date. KEYS: reminded. ARGV: date, for how long that is kept (milliseconds).
-- Returns 1 if it was not claimed, nor any later.
local last = redis.call('GET', KEYS[1])
if last and last >= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
