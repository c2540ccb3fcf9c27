-- Stores a schedule in place of the one expected, records the activity once, and remembers how to undo it.
-- KEYS: review, due, activity, days, undo.
-- ARGV: question, expected schedule ('' for none), next, due day, record, its value, day, field of reviews ('' for none).
-- Returns 1 if it was stored, 0 if the schedule was not as expected.
local before = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if before ~= ARGV[2] then
  return 0
end
if before == ARGV[3] then
  return 1
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
local due = redis.call('ZSCORE', KEYS[2], ARGV[1]) or '0'
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[1])
local fresh = redis.call('HSETNX', KEYS[3], ARGV[5], ARGV[6])
if fresh == 1 then
  redis.call('HINCRBY', KEYS[4], ARGV[7], 1)
  if ARGV[8] ~= '' then
    redis.call('HINCRBY', KEYS[4], ARGV[8], 1)
  end
end
redis.call('DEL', KEYS[5])
redis.call('HSET', KEYS[5], 'question', ARGV[1], 'before', before, 'now', ARGV[3], 'record', fresh == 1 and ARGV[5] or '',
    'beforeDue', due,
    'day', ARGV[7], 'reviews', ARGV[8])
redis.call('EXPIRE', KEYS[5], 172800)
return 1
