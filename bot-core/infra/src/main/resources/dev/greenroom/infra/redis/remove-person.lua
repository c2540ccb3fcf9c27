-- Takes somebody who left the community off the boards and out of their team; their records stay, and whatever they do next brings them back. KEYS: team:of, teams.
-- ARGV: stem, person; periods.
local stem, person = ARGV[1], ARGV[2]
local periods = periods_from(3)
local team = redis.call('HGET', KEYS[1], person)
redis.call('SADD', stem .. 'gone', person)
for _, period in ipairs(periods) do
  redis.call('ZREM', stem .. 'board:' .. period.name, person)
end
if team then
  leave(stem, person, team, periods)
end
return 1
