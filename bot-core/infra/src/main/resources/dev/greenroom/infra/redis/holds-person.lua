-- Whether a key of the community is the person's or holds their id. KEYS: answers.
-- ARGV: stem, person; names of the person's keys.
local stem, person = ARGV[1], ARGV[2]
for i = 3, #ARGV do
  if redis.call('EXISTS', stem .. ARGV[i] .. ':' .. person) == 1 then
    return 1
  end
end
if redis.call('HEXISTS', stem .. 'team:of', person) == 1 or redis.call('SISMEMBER', stem .. 'gone', person) == 1
    or redis.call('GET', stem .. 'owner') == person then
  return 1
end
-- Values of several fields between bars.
local function named(values)
  for _, value in ipairs(values) do
    if string.find('|' .. value .. '|', '|' .. person .. '|', 1, true) then
      return true
    end
  end
  return false
end
return (named(redis.call('HVALS', stem .. 'daily')) or named(redis.call('LRANGE', stem .. 'daily:changes', 0, -1))
    or named(redis.call('HVALS', stem .. 'daily:notices'))) and 1 or 0
