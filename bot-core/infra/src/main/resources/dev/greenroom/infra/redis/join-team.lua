-- Puts a person into a team and out of any other; no team takes them out. KEYS: team:of, teams.
-- ARGV: stem, person, team ('' for none), its name; periods.
-- Returns the code and the name of the team joined or left, '' for none.
local stem, person, team = ARGV[1], ARGV[2], ARGV[3]
local periods = periods_from(5)
local old = redis.call('HGET', KEYS[1], person)
local left = ''
if old and old ~= team then
  left = redis.call('HGET', KEYS[2], old) or ''
  leave(stem, person, old, periods)
end
if team == '' then
  return left
end
redis.call('SREM', stem .. 'gone', person)
redis.call('HSET', KEYS[1], person, team)
redis.call('HSETNX', KEYS[2], team, ARGV[4])
seat(stem, person, periods)
return redis.call('HGET', KEYS[2], team)
