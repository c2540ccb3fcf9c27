-- Pays for a piece of work once. KEYS: awards.
-- ARGV: stem, person, record, points, day, the most a day, rest of the record; periods.
-- Returns the record's value, the one of the first time where there was one.
local earlier = redis.call('HGET', KEYS[1], ARGV[3])
if earlier then
  return earlier
end
local wanted = tonumber(ARGV[4])
local points = allowed(ARGV[1], ARGV[2], ARGV[5], wanted, tonumber(ARGV[6]))
local value = points .. '|' .. (points < wanted and 'CAPPED' or 'EARNED') .. '|' .. ARGV[7]
redis.call('SREM', ARGV[1] .. 'gone', ARGV[2])
pay(ARGV[1], ARGV[2], ARGV[3], value, points, ARGV[5], periods_from(8))
return value
