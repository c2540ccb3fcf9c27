-- Puts a person on the boards or takes them off, as their settings say. KEYS: totals. ARGV: stem, person; periods.
seat(ARGV[1], ARGV[2], periods_from(3))
return 1
