-- Deletes a person: their keys, and their id wherever a key of the community holds it.
-- KEYS: answers. ARGV: stem, person, whom a schedule belongs to afterwards; names of the person's keys.
local stem, person, nobody = ARGV[1], ARGV[2], ARGV[3]

for _, answer in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  redis.call('DEL', stem .. 'answer:' .. person .. ':' .. answer)
end

-- Shared answers: author|answer.
for _, slot in ipairs(redis.call('SMEMBERS', stem .. 'shares:' .. person)) do
  for _, member in ipairs(redis.call('ZRANGE', stem .. 'shared:' .. slot, 0, -1)) do
    if string.sub(member, 1, #person + 1) == person .. '|' then
      redis.call('ZREM', stem .. 'shared:' .. slot, member)
    end
  end
end

-- Boards close ranks.
for _, name in ipairs(redis.call('HKEYS', stem .. 'totals:' .. person)) do
  redis.call('ZREM', stem .. 'board:' .. name, person)
end
local team = redis.call('HGET', stem .. 'team:of', person)
if team then
  leave(stem, person, team, {})
end

for i = 4, #ARGV do
  redis.call('DEL', stem .. ARGV[i] .. ':' .. person)
end
redis.call('SREM', stem .. 'gone', person)
if redis.call('GET', stem .. 'owner') == person then
  redis.call('DEL', stem .. 'owner')
end

-- Values of several fields between bars: one that is exactly the person becomes nobody.
local function blank(value)
  local fields = {}
  for field in (value .. '|'):gmatch('([^|]*)|') do
    fields[#fields + 1] = field == person and nobody or field
  end
  return table.concat(fields, '|')
end
local schedules = redis.call('HGETALL', stem .. 'daily')
for i = 1, #schedules, 2 do
  local blanked = blank(schedules[i + 1])
  if blanked ~= schedules[i + 1] then
    redis.call('HSET', stem .. 'daily', schedules[i], blanked)
  end
end
local changes = redis.call('LRANGE', stem .. 'daily:changes', 0, -1)
for i = 1, #changes do
  local blanked = blank(changes[i])
  if blanked ~= changes[i] then
    redis.call('LSET', stem .. 'daily:changes', i - 1, blanked)
  end
end
local notices = redis.call('HGETALL', stem .. 'daily:notices')
for i = 1, #notices, 2 do
  if blank(notices[i + 1]) ~= notices[i + 1] then
    redis.call('HDEL', stem .. 'daily:notices', notices[i])
  end
end
return 1
