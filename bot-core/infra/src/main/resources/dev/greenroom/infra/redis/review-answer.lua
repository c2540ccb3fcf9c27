-- Keeps what a reviewer made of an answer, unless one that was read is kept. KEYS: answer. ARGV: review (ReviewCode).
-- Returns 1 if the answer is still kept.
if redis.call('EXISTS', KEYS[1]) == 0 then
  return 0
end
if string.sub(redis.call('HGET', KEYS[1], 'review') or '', 1, 4) ~= 'READ' then
  redis.call('HSET', KEYS[1], 'review', ARGV[1])
end
return 1
