### The screen around a chapter of the guide.

chapter-read = Read on from here
chapter-here = You are here: { $line }
chapter-bookmark = Bookmark at this place
chapter-bookmarked = There is now a bookmark here
chapter-not-bookmarked = The bookmark here is gone
chapter-step = Step { $number } of { $of }: { $text }
chapter-case = Example { $number }: { $text }
chapter-previous-step = Previous step
chapter-next-step = Next step
chapter-repeat-step = Say the step again
chapter-all-steps = Show all the steps at once
chapter-open = Open now, and it closes at { $time }, Danish time.
chapter-opens-today = Closed now. It opens today at { $time }, Danish time.
chapter-opens-tomorrow = Closed now. It opens tomorrow at { $time }, Danish time.
chapter-copy = Copy the number { $number }
chapter-real = Example { $number }: it is real
chapter-fraud = Example { $number }: it is fraud
chapter-right = Your answer is right. { $why }
chapter-wrong = Your answer is not right. { $why }
chapter-judge-again = Answer once more
chapter-paper = Guide to MitID: { $chapter }
chapter-pdf = Save the chapter as a large-print PDF
chapter-html = Save the chapter as a web page
chapter-text = Save the chapter as plain text
chapter-next = Next chapter: { $title }
chapter-previous = Previous chapter: { $title }
chapter-first-heading = There is no heading before this one
chapter-last-heading = There are no more headings or steps in this chapter
chapter-first = This is the first chapter
chapter-last = This is the last chapter
clock = { $hour ->
    [0] midnight
    [1] 1 in the morning
    [2] 2 in the morning
    [3] 3 in the morning
    [4] 4 in the morning
    [5] 5 in the morning
    [6] 6 in the morning
    [7] 7 in the morning
    [8] 8 in the morning
    [9] 9 in the morning
    [10] 10 in the morning
    [11] 11 in the morning
    [12] noon
    [13] 1 in the afternoon
    [14] 2 in the afternoon
    [15] 3 in the afternoon
    [16] 4 in the afternoon
    [17] 5 in the afternoon
    [18] 6 in the evening
    [19] 7 in the evening
    [20] 8 in the evening
    [21] 9 in the evening
    [22] 10 in the evening
    [23] 11 in the evening
   *[24] midnight
}
