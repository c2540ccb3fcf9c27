-- A sign of life; a long silence before it is remembered. KEYS: uptime. ARGV: now, long silence (milliseconds).
local last = tonumber(redis.call('HGET', KEYS[1], 'alive'))
local now = tonumber(ARGV[1])
if last and now - last > tonumber(ARGV[2]) then
  redis.call('HSET', KEYS[1], 'outage:' .. string.format('%.0f', last), ARGV[1])
end
if not last or now > last then
  redis.call('HSET', KEYS[1], 'alive', ARGV[1])
end
return 1
