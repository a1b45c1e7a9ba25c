### The first page: what the guide is, how old its facts are, and where to begin.

guide-start = About this guide
guide-start-text-what = This guide helps you to get MitID, the Danish log-in. It is for people who are new to Denmark, and for people who are blind or partially sighted.
guide-start-text-not = This program is not MitID and has nothing to do with it. It can never replace the audio code reader that belongs to MitID.
guide-start-text-dated = The facts here are from November { fact-as-of-year } and may have changed since. Check them on mitid.dk, or ring MitID Support, before you act on them.
guide-start-heading-begin = Where to begin
guide-start-text-cpr = Do you have a CPR number, the number that Denmark knows you by? Then get MitID at home with the app, or in person at Borgerservice. If not, begin with the chapter on the CPR number.
guide-start-text-sight = Are you blind, or is your sight poor? There is a device that reads the codes aloud. Go to the chapter on the audio code reader.
guide-start-text-go-on = Choose a chapter, or read on from here. Some chapters go step by step. The last one explains words.
