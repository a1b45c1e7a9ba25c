### Keys of one’s own.

keys-title = Keys of your own
keys-how = Go to a line and press Enter to choose another key for it. Press { $key-details } to give it the keys it had at first.
keys-list = Everything that keys do
keys-line = { $does }: { $keys }
keys-all-back = All keys as they were at first
keys-as-at-first = These keys are as they were at first
keys-new-title = A new key
keys-new-places = { $function } gives way to a new function key, and { $other } to any other.
keys-new-place = { $key } gives way to the new key.
keys-new-beside = The keys it has stay, and the new one is added.
keys-new-ask = Press the new key, or Escape to leave things as they are.
keys-new-always = Escape, Enter, the space bar, Tab, the arrows and F1 must always work, so they cannot be chosen. Two keys pressed together cannot be chosen either.
keys-set-back = Back to { $keys }
keys-leave = Leave things as they are
keys-used = { $key } is used for: { $does }. Press another key, or Escape to leave things as they are.
keys-always-works = You cannot choose { $key }, because it must always work. Press another key, or Escape to leave things as they are.
keys-not-alone = Only a key that is pressed alone can be chosen. Press another key, or Escape to leave things as they are.
