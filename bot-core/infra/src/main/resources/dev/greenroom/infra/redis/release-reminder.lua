-- Gives a claim back. KEYS: reminder. ARGV: date. Returns 1 if it was claimed for this date.
if redis.call('HGET', KEYS[1], 'claimed') == ARGV[1] then
  return redis.call('HDEL', KEYS[1], 'claimed')
end
return 0
