-- Takes back the last rating, if it was of this question. KEYS: review, due, activity, days, undo. ARGV: question.
-- Returns the schedule that holds again ('' for none), or '-' where there was nothing to take back.
local undo = {}
local fields = redis.call('HGETALL', KEYS[5])
for i = 1, #fields, 2 do
  undo[fields[i]] = fields[i + 1]
end
if undo.question ~= ARGV[1] or (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= undo.now then
  return '-'
end
redis.call('DEL', KEYS[5])
local function less(field)
  if redis.call('HINCRBY', KEYS[4], field, -1) <= 0 then
    redis.call('HDEL', KEYS[4], field)
  end
end
if undo.record ~= '' and redis.call('HDEL', KEYS[3], undo.record) == 1 then
  less(undo.day)
  if undo.reviews ~= '' then
    less(undo.reviews)
  end
end
if undo.before == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
  redis.call('ZREM', KEYS[2], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], undo.before)
  redis.call('ZADD', KEYS[2], undo.beforeDue, ARGV[1])
end
return undo.before
