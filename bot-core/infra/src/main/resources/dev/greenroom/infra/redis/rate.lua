-- Stores a schedule in place of the one expected, and records the activity once.
-- KEYS: review, due, activity, days.
-- ARGV: question, expected schedule ('' for none), next, due day, record, its value, day, field of reviews ('' for none).
-- Returns 1 if it was stored, 0 if the schedule was not as expected.
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[1])
if redis.call('HSETNX', KEYS[3], ARGV[5], ARGV[6]) == 1 then
  redis.call('HINCRBY', KEYS[4], ARGV[7], 1)
  if ARGV[8] ~= '' then
    redis.call('HINCRBY', KEYS[4], ARGV[8], 1)
  end
end
return 1
