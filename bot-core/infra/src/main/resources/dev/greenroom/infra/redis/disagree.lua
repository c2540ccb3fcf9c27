-- Takes the author's word for a point and counts it, once. KEYS: answer, disagreed.
-- ARGV: place of the point, question|key point. Returns 1 if the answer is still kept.
if redis.call('EXISTS', KEYS[1]) == 0 then
  return 0
end
local before = redis.call('HGET', KEYS[1], 'disagreed') or ''
if not string.find(',' .. before .. ',', ',' .. ARGV[1] .. ',', 1, true) then
  redis.call('HSET', KEYS[1], 'disagreed', before == '' and ARGV[1] or before .. ',' .. ARGV[1])
  redis.call('HINCRBY', KEYS[2], ARGV[2], 1)
end
return 1
