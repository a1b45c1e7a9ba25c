### The first page: what the guide is, how old its facts are, and where to begin.

guide-start = About this guide
guide-start-text-what = This guide helps you to get MitID, the Danish log-in. It is for people who are new to Denmark, and for people who see little or nothing.
guide-start-text-not = This program is not MitID. It has nothing to do with MitID, and it can never take the place of MitID’s own audio code reader.
guide-start-text-dated = The facts here are from November { fact-as-of-year } and may have changed since. Before you act on them, check mitid.dk, or ring MitID Support.
guide-start-heading-begin = Where to begin
guide-start-text-cpr = Do you have a CPR number? If so, you can get MitID at home with the app, or go to Borgerservice and get it there. If not, begin with the chapter on the CPR number.
guide-start-text-sight = Do you see badly? Then there is a device that reads the codes aloud. It has a chapter of its own, the one on the audio code reader.
guide-start-text-go-on = Choose a chapter, or read on from here. Some chapters lead you through the work step by step. Do one step, then go on to the next.
guide-start-text-words = If you meet a word that you do not know, look in the last chapter.
