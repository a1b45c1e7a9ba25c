### The guide’s contents.

contents-how = Inside a chapter, the down arrow reads line by line, and the space bar reads on to the end.
contents-go-on = Go on where you were
contents-way = Which way is mine?
contents-way-known = Your answers from the last time are still there.
contents-chapters = Chapters
contents-bookmarks = Bookmarks
contents-place = { $chapter }: { $line }
contents-search = Search in the guide
contents-search-try = Try fewer words, or a part of a word, or choose one of the chapters below.
