-- Put before every script: whoever sent it waits until the moment that is its last argument, and after that it does nothing.
-- The argument is taken away, so that what follows does not see it.
local time = redis.call('TIME')
if time[1] * 1000 + time[2] / 1000 > tonumber(table.remove(ARGV)) then
  return redis.error_reply('TOOLATE nobody waits for this any more')
end
