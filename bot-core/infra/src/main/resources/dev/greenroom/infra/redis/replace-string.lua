-- Keeps a string in place of the one expected. KEYS: string. ARGV: expected ('' for none), next, for how long
-- (milliseconds). Returns 1 if it was kept.
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1
