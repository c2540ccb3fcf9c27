-- Keeps a schedule and notes who did it. KEYS: schedules, changes. ARGV: channel, schedule, change, how many are kept.
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('LPUSH', KEYS[2], ARGV[3])
redis.call('LTRIM', KEYS[2], 0, tonumber(ARGV[4]) - 1)
return 1
