-- Gives a claim back. KEYS: reminded. ARGV: date. Returns 1 if it was claimed for this date.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
