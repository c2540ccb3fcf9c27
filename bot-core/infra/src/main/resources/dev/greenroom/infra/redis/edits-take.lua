-- Takes posts that are to be brought up to date; the sign before a name says that somebody does.
-- KEYS: edits. ARGV: now, until when they are nobody else's, how many at most, sign. Returns their names.
local names = {}
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
local seen = {}
for _, member in ipairs(due) do
  local name = member
  if string.sub(member, 1, 1) == ARGV[4] then
    name = string.sub(member, 2)
  else
    redis.call('ZREM', KEYS[1], member)
  end
  redis.call('ZADD', KEYS[1], ARGV[2], ARGV[4] .. name)
  if not seen[name] then
    seen[name] = true
    names[#names + 1] = name
  end
end
return names
