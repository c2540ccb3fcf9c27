-- Writes down a guest; the first one ever owns the book. KEYS: owner, guest. ARGV: person, name. Returns the owner.
redis.call('SETNX', KEYS[1], ARGV[1])
redis.call('SET', KEYS[2], ARGV[2])
return redis.call('GET', KEYS[1])
