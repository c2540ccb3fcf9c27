-- Keeps a typed answer, records the activity and pays for it, once.
-- KEYS: awards, attempts, wordings given of late, answer, answers, activity, days, wordings given before those.
-- ARGV: stem, person, answer's id, record, question, points it is worth, reason, now (milliseconds), day, wording,
-- giver, the most a day, pause (milliseconds), rest of the record, days to keep the text, activity, its value,
-- text, hinted, origin, assessment, points and reason with the hint; periods.
-- Returns the record's value, whether the hint was shown, what the author disagreed with, and what a reviewer made of it.
local stem, person, record, question, day = ARGV[1], ARGV[2], ARGV[4], ARGV[5], ARGV[9]
local earlier = redis.call('HGET', KEYS[1], record)
if earlier then
  return {earlier, redis.call('HGET', KEYS[4], 'hinted') or ARGV[19], redis.call('HGET', KEYS[4], 'disagreed') or '', redis.call('HGET', KEYS[4], 'review') or ''}
end

local now, pause = tonumber(ARGV[8]), tonumber(ARGV[13])
local function recent(mark)
  local at = tonumber(redis.call('HGET', KEYS[2], mark))
  return at and now - at < pause
end

local hinted = (ARGV[19] == '1' or recent('h:' .. question)) and '1' or '0'
local points, reason = tonumber(ARGV[6]), ARGV[7]
if hinted == '1' then
  points, reason = tonumber(ARGV[22]), ARGV[23]
end
local giver = redis.call('HGET', KEYS[3], ARGV[10]) or redis.call('HGET', KEYS[8], ARGV[10])
if points > 0 then
  if giver and giver ~= ARGV[11] then
    points, reason = 0, 'REPEATED'
  elseif recent('a:' .. question) then
    points, reason = 0, 'AGAIN'
  elseif recent('s:' .. question) then
    points, reason = 0, 'SEEN'
  else
    local left = allowed(stem, person, day, points, tonumber(ARGV[12]))
    if left < points then
      points, reason = left, 'CAPPED'
    end
  end
end
-- Every answer shows the reference answer, paid or not.
redis.call('HSET', KEYS[2], 'a:' .. question, ARGV[8])

local keep = tonumber(ARGV[15]) * 86400
if not giver then
  redis.call('HSET', KEYS[3], ARGV[10], ARGV[11])
  redis.call('EXPIRE', KEYS[3], 2 * keep)
end
redis.call('HSET', KEYS[4], 'question', question, 'text', ARGV[18], 'hinted', hinted, 'origin', ARGV[20],
    'assessment', ARGV[21])
redis.call('EXPIRE', KEYS[4], keep)
redis.call('ZADD', KEYS[5], now, ARGV[3])
-- What is no longer listed would not be forgotten, so it goes too, however long it was to be kept when it was written.
local oldest = '(' .. string.format('%.0f', now - keep * 1000)
for _, old in ipairs(redis.call('ZRANGEBYSCORE', KEYS[5], '-inf', oldest)) do
  redis.call('DEL', stem .. 'answer:' .. person .. ':' .. old)
end
redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', oldest)
if redis.call('HSETNX', KEYS[6], ARGV[16], ARGV[17]) == 1 then
  redis.call('HINCRBY', KEYS[7], day, 1)
  if string.find(ARGV[16], '|DAILY|', 1, true) then
    redis.call('HINCRBY', KEYS[7], day .. ':d', 1)
  end
end

local value = points .. '|' .. reason .. '|' .. ARGV[14]
redis.call('SREM', stem .. 'gone', person)
pay(stem, person, record, value, points, day, periods_from(24))
return {value, hinted, '', ''}
