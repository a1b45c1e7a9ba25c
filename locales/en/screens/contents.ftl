### The guide’s contents.

contents-title = Guide to MitID
contents-what = This is neither MitID nor a replacement for its audio code reader. Its facts are from November { fact-as-of-year }, so check mitid.dk before you act on them.
contents-how = Inside a chapter, the down arrow reads line by line, and the space bar reads on to the end.
contents-go-on = Go on where you were
contents-way = Which way is mine?
contents-way-known = Your answers from the last time are still there.
contents-chapters = Chapters
contents-bookmarks = Bookmarks
contents-place = { $chapter }: { $line }
contents-search = Search in the guide
contents-search-try = Try fewer words, or a part of a word, or choose one of the chapters below.

## The page of help of all screens of the guide

help-guide = The guide to MitID
help-guide-what = The guide tells how to get MitID, which devices there are, and how to avoid fraud. It works without the internet, and you need not unlock your codes to read it.
help-guide-contents = Press { $key-guide } to open the guide, and once more to close it. The contents list all chapters. Type in the search field to find a word in any of them.
help-guide-way = Press “Which way is mine?” to answer some questions, one at a time, and be told which chapters to read. Press { $key-back } to change your last answer. The way is remembered: press the same button to see it again, or to answer anew.
help-guide-read = In a chapter, read line by line with { $key-next-line } and { $key-previous-line }. Press { $key-press } on a line to hear everything from there to the end of the chapter. With the mouse, click the line and press “Read on from here”.
help-guide-headings = Press { $key-raise } to go to the next heading, and { $key-lower } to go back to the previous one. { $key-last } opens the next chapter, and { $key-first } the previous one. There are buttons for that at the end of each chapter too.
help-guide-on = The program remembers where you were. Press “Go on where you were” in the contents to come back there.
help-guide-bookmarks = Press { $key-add } to set a bookmark where you are, and once more to take it away. The bookmarks are in a list after the chapters.
help-guide-steps = Some chapters lead you step by step, and show one step at a time. Press { $key-raise } or “Next step” when you have done one. The program remembers which step you have come to. You can also have all the steps shown at once.
help-guide-ticks = In a checklist, press { $key-press } on a line to tick it. The ticks are still there the next time.
help-guide-phones = At a telephone number you are told whether the line is open now, and you can copy the number.
help-guide-cases = In the chapter on fraud there are examples to judge. Choose whether each is real or fraud, and hear whether you were right.
help-guide-kept = What you tick and bookmark is kept with your settings on this computer, and nowhere else.
