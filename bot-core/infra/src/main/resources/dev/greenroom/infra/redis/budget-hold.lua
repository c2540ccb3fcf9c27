-- Keeps allowances from being spent until a time. KEYS: when each is free. ARGV: time.
for _, key in ipairs(KEYS) do
  if tonumber(redis.call('GET', key) or '0') < tonumber(ARGV[1]) then
    redis.call('SET', key, ARGV[1], 'PX', 3600000)
  end
end
return 1
