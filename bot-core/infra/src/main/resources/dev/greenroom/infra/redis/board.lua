-- Reads the first rows of a board and those around one member. KEYS: board.
-- ARGV: member, rows at the top, rows around, what a score is divided by, whether equal points need equal scores.
-- Returns two lists of rank, member, points.
local scale = tonumber(ARGV[4])
local function points(score)
  return ARGV[5] == '1' and score or math.floor(tonumber(score) / scale)
end
local function more(value)
  return ARGV[5] == '1' and '(' .. value or string.format('%.0f', (value + 1) * scale)
end
local function rows(from, to)
  local found = redis.call('ZREVRANGE', KEYS[1], from, to, 'WITHSCORES')
  local list = {}
  local rank, before
  for i = 1, #found, 2 do
    local value = points(found[i + 1])
    if not rank then
      rank = redis.call('ZCOUNT', KEYS[1], more(value), '+inf') + 1
    elseif value ~= before then
      rank = from + (i + 1) / 2
    end
    before = value
    list[#list + 1] = tostring(rank)
    list[#list + 1] = found[i]
    list[#list + 1] = tostring(value)
  end
  return list
end
local top = tonumber(ARGV[2])
local place = ARGV[1] ~= '' and redis.call('ZREVRANK', KEYS[1], ARGV[1])
local around = {}
if place and place >= top then
  around = rows(math.max(0, place - tonumber(ARGV[3])), place + tonumber(ARGV[3]))
end
return {rows(0, top - 1), around}
