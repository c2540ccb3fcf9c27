-- Shared by every script that pays or seats people, and put before it. Keys are made from the stem greenroom:{community}:
-- so all of them lie in the slot of KEYS[1]; Keys.java lists them. Periods stand at the end of ARGV: name, moment, expiry
-- (seconds, '' for never), and so on.
-- A score is points * SCALE + (SCALE - 1 - moment): more points first, then who reached them sooner.
local SCALE = 4294967296
local ACTIVE, BEST = 3, 5

local function periods_from(index)
  local list = {}
  for i = index, #ARGV, 3 do
    list[#list + 1] = {name = ARGV[i], moment = tonumber(ARGV[i + 1]), expires = ARGV[i + 2]}
  end
  return list
end

local function put(key, period, score, member)
  if score then
    redis.call('ZADD', key, score, member)
    if period.expires ~= '' then
      redis.call('EXPIREAT', key, period.expires)
    end
  else
    redis.call('ZREM', key, member)
  end
end

-- A team's points are the mean of its best members; hidden people count neither as members nor as active.
local function rank_team(stem, period, team)
  local members = stem .. 'board:' .. period.name .. ':team:' .. team
  local size = redis.call('ZCOUNT', stem .. 'team:' .. team, 1, 1)
  local mean
  if redis.call('ZCARD', members) >= ACTIVE then
    local sum = 0
    local best = redis.call('ZREVRANGE', members, 0, BEST - 1, 'WITHSCORES')
    for i = 2, #best, 2 do
      sum = sum + math.floor(tonumber(best[i]) / SCALE)
    end
    mean = string.format('%.17g', sum / math.min(BEST, size))
  end
  put(stem .. 'board:' .. period.name .. ':teams', period, mean, team)
end

-- Takes a person out of a team and off its boards, those of earlier periods too.
local function leave(stem, person, team, periods)
  redis.call('HDEL', stem .. 'team:of', person)
  redis.call('ZREM', stem .. 'team:' .. team, person)
  local ranked = {unpack(periods)}
  for _, name in ipairs(redis.call('HKEYS', stem .. 'totals:' .. person)) do
    if redis.call('ZREM', stem .. 'board:' .. name .. ':team:' .. team, person) == 1 then
      ranked[#ranked + 1] = {name = name, expires = ''}
    end
  end
  for _, period in ipairs(ranked) do
    rank_team(stem, period, team)
  end
  if redis.call('EXISTS', stem .. 'team:' .. team) == 0 then
    redis.call('HDEL', stem .. 'teams', team)
  end
end

-- Puts a person where their totals, their settings and their team say; who left the community is on no board.
local function seat(stem, person, periods)
  local shown = redis.call('HGET', stem .. 'settings:' .. person, 'board') ~= 'hide'
      and redis.call('SISMEMBER', stem .. 'gone', person) == 0
  local team = redis.call('HGET', stem .. 'team:of', person)
  if team then
    redis.call('ZADD', stem .. 'team:' .. team, shown and 1 or 0, person)
  end
  for _, period in ipairs(periods) do
    local total = shown and redis.call('HGET', stem .. 'totals:' .. person, period.name)
    put(stem .. 'board:' .. period.name, period, total, person)
    if team then
      put(stem .. 'board:' .. period.name .. ':team:' .. team, period, total, person)
      rank_team(stem, period, team)
    end
  end
end

-- Tells one hash of records from another; Digest.java makes the same.
local function digest(key)
  local sum = 0
  local records = redis.call('HGETALL', key)
  for i = 1, #records, 2 do
    local hash = redis.sha1hex(records[i] .. '=' .. records[i + 1])
    sum = (sum + tonumber(string.sub(hash, 1, 12), 16)) % 281474976710656
  end
  return string.format('%.0f', sum)
end

-- What of these points the limit of the day still allows.
local function allowed(stem, person, day, points, most)
  local paid = tonumber(redis.call('HGET', stem .. 'paid:' .. person, day)) or 0
  return math.max(0, math.min(points, most - paid))
end

-- Keeps an award and adds it to every total. Who did something themselves is not gone: then the caller says so first.
local function pay(stem, person, record, value, points, day, periods)
  redis.call('HSET', stem .. 'awards:' .. person, record, value)
  if points > 0 then
    redis.call('HINCRBY', stem .. 'paid:' .. person, day, points)
    for _, period in ipairs(periods) do
      local old = tonumber(redis.call('HGET', stem .. 'totals:' .. person, period.name))
      local sum, moment = points, period.moment
      if old then
        sum = math.floor(old / SCALE) + points
        moment = math.max(moment, SCALE - 1 - old % SCALE)
      end
      redis.call('HSET', stem .. 'totals:' .. person, period.name,
          string.format('%.0f', sum * SCALE + SCALE - 1 - moment))
    end
  end
  seat(stem, person, periods)
end
