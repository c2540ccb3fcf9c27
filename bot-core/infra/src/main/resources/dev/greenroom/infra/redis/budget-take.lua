-- Reserves one request of every allowance. KEYS: when each is free. ARGV: now, longest wait, then each one's interval.
-- Returns how long to wait in milliseconds, -1 if that is too long.
local now = tonumber(ARGV[1])
local at = now
for _, key in ipairs(KEYS) do
  local free = tonumber(redis.call('GET', key) or '0')
  if free > at then
    at = free
  end
end
if at - now > tonumber(ARGV[2]) then
  return -1
end
for index, key in ipairs(KEYS) do
  local free = at + tonumber(ARGV[2 + index])
  redis.call('SET', key, string.format('%.0f', free), 'PX', string.format('%.0f', free - now + 60000))
end
return at - now
