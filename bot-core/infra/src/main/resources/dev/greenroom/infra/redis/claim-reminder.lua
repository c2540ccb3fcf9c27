-- Claims the right to remind somebody on a date. KEYS: reminder. ARGV: date. Returns 1 if it was not claimed, nor any later.
local last = redis.call('HGET', KEYS[1], 'claimed')
if last and last >= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'claimed', ARGV[1])
return 1
