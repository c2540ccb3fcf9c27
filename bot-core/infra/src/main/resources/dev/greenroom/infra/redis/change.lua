-- Runs one command. KEYS: what it changes. ARGV: the command, what follows the key. Returns its number.
return redis.call(ARGV[1], KEYS[1], unpack(ARGV, 2))
