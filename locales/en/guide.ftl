### The screens around the guide's chapters. The chapters themselves are in the folder guide.

## Contents

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

## A chapter

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

## Which way is mine?

way-yes = Yes
way-no = No
way-cpr = Do you have a CPR number?
way-cpr-hint = That is the number that Denmark knows you by.
way-stay = Are you going to live in Denmark?
way-stay-live = Yes, I am going to live in Denmark
way-stay-short = No, I commute, or am here only for a short time
way-scan = Do you have a smartphone that can scan, and a passport or an ID card with a chip?
way-scan-hint = If you do not know, say no. You can come back here and change it.
way-device = What will you approve with when you use MitID?
way-device-smartphone = A smartphone
way-device-display = A code display, which shows the code
way-device-reader = An audio code reader, which also reads the code aloud
way-nemid = Did you have NemID before?
way-nemid-hint = NemID was the log-in before MitID. It is closed.
way-found = Your way to MitID
way-found-nemid = NemID is closed and cannot help you to get MitID, so you start afresh.
way-found-cpr = First get a CPR number.
way-found-pcode = First ask for a P code. You type it in the app in place of a CPR number.
way-found-app = Get MitID at home, with the app and your passport or ID card.
way-found-borgerservice = Get MitID in person at Borgerservice.
way-found-support = Ring MitID Support, and ask how to get MitID when you cannot scan your passport.
way-found-smartphone = After that, you approve with the app on your smartphone.
way-found-display = After that, you approve with a code display.
way-found-reader = After that, you approve with an audio code reader.
way-chapters = Read these chapters, in this order
way-anew = Answer the questions again
