### The screen around a chapter of the guide.

chapter-read = Read on from here
chapter-here = You are here: { $line }
chapter-bookmark = Bookmark at this place
chapter-previous-step = Previous step
chapter-next-step = Next step
chapter-repeat-step = Say the step again
chapter-all-steps = Show all the steps at once
chapter-copy = Copy the number { $number }
chapter-real = Example { $number }: it is real
chapter-fraud = Example { $number }: it is fraud
chapter-right = Your answer is right. { $why }
chapter-wrong = Your answer is not right. { $why }
chapter-judge-again = Answer once more
chapter-pdf = Save the chapter as a large-print PDF
chapter-html = Save the chapter as a web page
chapter-text = Save the chapter as plain text
chapter-next = Next chapter: { $title }
chapter-previous = Previous chapter: { $title }
chapter-first-heading = There is no heading before this one
chapter-last-heading = There are no more headings or steps in this chapter
chapter-first = This is the first chapter
chapter-last = This is the last chapter
