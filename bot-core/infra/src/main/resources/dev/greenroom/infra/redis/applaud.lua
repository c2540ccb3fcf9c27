-- Pays the author for applause, once for each who applauds. KEYS: the author's awards, the applauder's applauded.
-- ARGV: stem, author, record, points, author's day, the most a day, rest of the record, applauder's day,
-- applause a day; periods. Returns PAID, CAPPED, BEFORE or ENOUGH.
if redis.call('HEXISTS', KEYS[1], ARGV[3]) == 1 then
  return 'BEFORE'
end
if (tonumber(redis.call('HGET', KEYS[2], ARGV[8])) or 0) >= tonumber(ARGV[9]) then
  return 'ENOUGH'
end
redis.call('HINCRBY', KEYS[2], ARGV[8], 1)
redis.call('EXPIRE', KEYS[2], 3 * 86400)
local wanted = tonumber(ARGV[4])
local points = allowed(ARGV[1], ARGV[2], ARGV[5], wanted, tonumber(ARGV[6]))
local value = points .. '|' .. (points < wanted and 'CAPPED' or 'EARNED') .. '|' .. ARGV[7]
pay(ARGV[1], ARGV[2], ARGV[3], value, points, ARGV[5], periods_from(10))
return points < wanted and 'CAPPED' or 'PAID'
