-- Puts what is derived from a person's records in place of what is stored, if the records are still those it was derived
-- from. KEYS: awards, activity, paid, totals, days.
-- ARGV: stem, person, digest of the awards, digest of the activities, length of each of the three lists that follow, the lists
-- (field, value, and so on) of paid, totals and days; periods. Returns 1 if it was done.
if digest(KEYS[1]) ~= ARGV[3] or digest(KEYS[2]) ~= ARGV[4] then
  return 0
end
local index = 8
for list = 1, 3 do
  redis.call('DEL', KEYS[2 + list])
  local last = index + tonumber(ARGV[4 + list]) - 1
  while index <= last do
    redis.call('HSET', KEYS[2 + list], ARGV[index], ARGV[index + 1])
    index = index + 2
  end
end
seat(ARGV[1], ARGV[2], periods_from(index))
return 1
