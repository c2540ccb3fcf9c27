-- Takes back the last rating, if it was of this question, and what was paid for it.
-- KEYS: review, due, activity, days, undo, awards, paid, totals.
-- ARGV: stem, person, question, digest of the awards from which the rest was worked out ('' where there is nothing to take
-- back), points left of the day ('' for none), how many periods, the score left in each ('' for none); periods.
-- Returns the schedule that holds again ('' for none), '-' where there was nothing to take back, or '?' where the awards are
-- others by now.
local stem, person, question = ARGV[1], ARGV[2], ARGV[3]
local undo = {}
local fields = redis.call('HGETALL', KEYS[5])
for i = 1, #fields, 2 do
  undo[fields[i]] = fields[i + 1]
end
if undo.question ~= question or (redis.call('HGET', KEYS[1], question) or '') ~= undo.now then
  return '-'
end
local award = undo.record ~= '' and undo.reviews ~= '' and 'REVIEW|' .. question .. '|' .. undo.day
local paid = award and redis.call('HEXISTS', KEYS[6], award) == 1
if paid and digest(KEYS[6]) ~= ARGV[4] then
  return '?'
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
local function left(key, field, value)
  if value == '' then
    redis.call('HDEL', key, field)
  else
    redis.call('HSET', key, field, value)
  end
end
if paid then
  redis.call('HDEL', KEYS[6], award)
  left(KEYS[7], undo.day, ARGV[5])
  local count = tonumber(ARGV[6])
  local periods = periods_from(7 + count)
  for i = 1, count do
    left(KEYS[8], periods[i].name, ARGV[6 + i])
  end
  seat(stem, person, periods)
end
if undo.before == '' then
  redis.call('HDEL', KEYS[1], question)
  redis.call('ZREM', KEYS[2], question)
else
  redis.call('HSET', KEYS[1], question, undo.before)
  redis.call('ZADD', KEYS[2], undo.beforeDue, question)
end
return undo.before
