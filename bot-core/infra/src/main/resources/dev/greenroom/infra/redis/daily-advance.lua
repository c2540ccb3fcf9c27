-- Puts a slot in place of the one expected, with all that belongs to the step.
-- KEYS: slots, used, schedules, notices.
-- ARGV: date, expected ('' for none), next, how many are kept,
--       question used ('' for none), epoch day, field that says an admin was warned ('' for no),
--       channel, schedule expected ('' for no pause), schedule paused, notice's mark ('' for none), notice,
--       schedule that must still hold ('' for any).
-- Returns 1 if it was done, 0 if slot or schedule were not as expected.
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then
  return 0
end
if ARGV[13] ~= '' and redis.call('HGET', KEYS[3], ARGV[8]) ~= ARGV[13] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
if redis.call('HLEN', KEYS[1]) > tonumber(ARGV[4]) then
  local dates = redis.call('HKEYS', KEYS[1])
  table.sort(dates)
  redis.call('HDEL', KEYS[1], dates[1])
end
if ARGV[5] ~= '' then
  redis.call('HSET', KEYS[2], ARGV[5], ARGV[6])
  if ARGV[7] ~= '' then
    redis.call('HSET', KEYS[2], ARGV[7], ARGV[6])
  end
end
if ARGV[9] ~= '' and redis.call('HGET', KEYS[3], ARGV[8]) == ARGV[9] then
  redis.call('HSET', KEYS[3], ARGV[8], ARGV[10])
end
if ARGV[11] ~= '' then
  redis.call('HSET', KEYS[4], ARGV[11], ARGV[12])
end
return 1
